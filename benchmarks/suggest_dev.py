import csv,sys,time
from pathlib import Path
import numpy as np
from sdg_data.matching import index
from sdg_data.words import languages_of
from sdg_data import load_catalogue
C=load_catalogue(); T=[t.code for t in C.targets]; G=np.array([t.goal for t in C.targets])
def phrases(l,use): return [(r['phrase'],r['targets'].split()) for r in csv.DictReader(open(f'benchmarks/phrases/{l}.tsv',encoding='utf-8'),delimiter='\t') if r['use']==use]
def rank(text,langs=None):
    best=None
    for l in langs or languages_of(text):
        m=index(l).match(text)
        if best is None or m.scores.max()>best.scores.max(): best=m
    return best
def goals(order):
    out=[]
    for i in order:
        if G[i] not in out: out.append(G[i])
    return out
def ev(use='tune',final=lambda m:m.scores):
    for l in ('en','fr','es','ar','fa','ko'):
        n=t1=t5=g1=g3=0; miss=[]
        for p,codes in phrases(l,use):
            m=rank(p); s=final(m); order=[i for i in np.argsort(-s,kind='stable') if s[i]>0]
            top=[T[i] for i in order[:5]]; gl=goals(order)
            want={int(c.split('.')[0]) for c in codes}
            n+=1; t1+=top[:1]!=[] and top[0] in codes; ok5=bool(set(top)&set(codes)); t5+=ok5; g1+=gl[:1]!=[] and gl[0] in want; ok3=bool(set(gl[:3])&want); g3+=ok3
            if not ok5 or not ok3: miss.append((p,codes,top,m.language))
        print(f'{l} {use} n={n} g1={100*g1/n:.0f} g3={100*g3/n:.0f} t1={100*t1/n:.0f} t5={100*t5/n:.0f}')
        if '-v' in sys.argv:
            for x in miss: print('   ',x)
def bench(final=lambda m:m.scores):
    R=[r for r in csv.DictReader(open('/tmp/w/v/lib/python3.11/site-packages/sdgclassification/benchmark/resources/benchmark.csv',encoding='utf-8')) if r['label']=='True']
    g1=g3=0
    for r in R:
        m=rank(r['text'],['en']); s=final(m); gl=goals(np.argsort(-s,kind='stable'))
        g1+=gl[0]==int(r['sdg']); g3+=int(r['sdg']) in gl[:3]
    print(f'bench n={len(R)} g1={100*g1/len(R):.1f} g3={100*g3/len(R):.1f}')
if __name__=='__main__':
    t=time.perf_counter(); [index(l) for l in ('en','fr','es','ar','fa','ko')]; print('build',time.perf_counter()-t)
    t=time.perf_counter(); ev(); print('time',time.perf_counter()-t)
    t=time.perf_counter(); bench(); print('time',time.perf_counter()-t)
