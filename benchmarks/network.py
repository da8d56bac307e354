"""A made-up network as it may be in five years, for the atlas: 60 centres, 400 courses and plans, 6,000 rows.

    python -m benchmarks.network FILE.sqlite

writes it into a new database, published, for a server to be started on. Uneven as a network is: three centres have two
rows each and one has a tenth of all, goal 11 is everywhere and 6.3 nowhere, a third of the hours is not known, a few
sheets have no date, titles are long and told apart by their ends, and a few are in Arabic and in Korean.
"""

import random
import sys
from dataclasses import replace
from datetime import date

from alignment import Alignment, AlignmentSheet
from alignment.sheet import Effect, Kind, Link, Strength
from alignment.store import open_store
from alignment.store.tables import sheet_table
from sdg_data import load_catalogue

CENTRES = (
    "seoul",
    "mashhad",
    "cairo",
    "mexico-city",
    "brussels",
    "Lima",
    "Bogotá",
    "Quito",
    "Medellín",
    "Montevideo",
    "Rosario",
    "Santiago",
    "Brasília",
    "Recife",
    "Guadalajara",
    "Montréal",
    "Toronto",
    "Dakar",
    "Abidjan",
    "Yaoundé",
    "Nairobi",
    "Kampala",
    "Maputo",
    "Johannesburg",
    "Durban",
    "Accra",
    "Lagos",
    "Tunis",
    "Rabat",
    "Amman",
    "Beirut",
    "Ramallah",
    "Baghdad",
    "Tehran",
    "Isfahan",
    "Shiraz",
    "Istanbul",
    "Ankara",
    "Athens",
    "Barcelona",
    "Madrid",
    "Lisbon",
    "Lyon",
    "Torino",
    "Berlin",
    "Wien",
    "Warszawa",
    "Kyiv",
    "Tbilisi",
    "Yerevan",
    "Tashkent",
    "Delhi",
    "Colombo",
    "Dhaka",
    "Bangkok",
    "Manila",
    "Jakarta",
    "Busan",
    "Daegu",
    "Kathmandu",
)
KNOWN = 5  # the first of them are in the network's own list, with their countries
COUNTRIES = (  # of the centres, in their order
    "KR", "IR", "EG", "MX", "BE", "PE", "CO", "EC", "CO", "UY", "AR", "CL", "BR", "BR", "MX", "CA", "CA", "SN",
    "CI", "CM", "KE", "UG", "MZ", "ZA", "ZA", "GH", "NG", "TN", "MA", "JO", "LB", "PS", "IQ", "IR", "IR", "IR",
    "TR", "TR", "GR", "ES", "ES", "PT", "FR", "IT", "DE", "AT", "PL", "UA", "GE", "AM", "UZ", "IN", "LK", "BD",
    "TH", "PH", "ID", "KR", "KR", "NP",
)  # fmt: skip
TONGUES = ("en", "fr", "es", "ar", "fa", "ko", "pt")
THEMES = (
    "Water and sanitation",
    "Affordable housing",
    "Public transport",
    "Air quality and health",
    "Municipal finance",
    "Participation and open government",
    "Solid waste",
    "Disaster risk reduction",
    "Markets and informal work",
    "Parks and public space",
)
TITLES = (
    "{theme} in metropolitan areas: a training course for senior officials, module {number}",
    "إدارة المدن الكبرى: دورة تدريبية رقم {number}",
    "대도시 도시 관리 과정 {number}",
)
FOCUSES = ("Networks and services", "Finance and budgets", "Law and planning", "Inclusion", "Monitoring and figures")
SHEETS, ROWS, TOO_FEW = 400, 6_000, ("Kathmandu", "Recife", "Tbilisi")
WEIGHTS = {4: 3.0, 11: 9.0, 17: 3.0, 6: 4.0, 13: 4.0, 16: 4.0, 14: 0.2, 2: 0.5}


def network(seed: int = 2030) -> tuple[AlignmentSheet, ...]:
    """The sheets, always the same ones for a `seed`."""
    chance, catalogue = random.Random(seed), load_catalogue()
    targets = [target for target in catalogue.targets if target.code != "6.3"]
    weights = [WEIGHTS.get(target.goal, 1.0) * chance.uniform(0.05, 1.0) ** 2 for target in targets]
    usual = [centre for centre in CENTRES if centre not in TOO_FEW]
    sheets = []
    for number in range(SHEETS):
        if number < len(CENTRES):
            centre = CENTRES[number]
        else:
            centre = "seoul" if chance.random() < 0.1 else chance.choice(usual)
        plan = number % 15 == 14
        many = 2 if centre in TOO_FEW else chance.randint(8, 23)
        form = TITLES[0] if chance.random() < 0.9 else chance.choice(TITLES[1:])
        sheet = AlignmentSheet(
            kind=Kind.CITY_PLAN if plan else Kind.COURSE,
            title=form.format(theme=chance.choice(THEMES), number=number + 1),
            centre=centre,
            starts=None if chance.random() < 0.05 else date(2021 + number % 5, chance.randint(1, 12), 1),
            country=COUNTRIES[CENTRES.index(centre)] if CENTRES.index(centre) >= KNOWN else "",
            taught_in="" if plan or number % 9 == 0 else TONGUES[number % len(TONGUES)],
            theme="" if number % 4 == 0 else THEMES[number % len(THEMES)],
            participants=None if plan or number % 3 == 0 else 12 + number % 40,
        )
        sheets.append(replace(sheet, rows=tuple(_row(chance, targets, weights, plan=plan) for _ in range(many))))
    return tuple(_trimmed(sheets, chance))


def _row(chance: random.Random, targets: list, weights: list[float], *, plan: bool) -> Alignment:
    (target,) = chance.choices(targets, weights)
    indicators = load_catalogue().indicators_of(target.code)
    exact = bool(indicators) and chance.random() < 0.7
    return Alignment(
        strategic_focus=chance.choice(FOCUSES),
        project=f"Session on {target.code}",
        goal=str(target.goal),
        target=target.code if chance.random() < 0.95 or exact else "",
        indicator=chance.choice(indicators).code if exact else "",
        link=Link.DIRECT if chance.random() < 0.7 else Link.INDIRECT,
        strength=Strength.MAIN if chance.random() < 0.6 else Strength.SIDE,
        effect=chance.choices(tuple(Effect), (0.6, 0.37, 0.03))[0],
        hours=None if plan or chance.random() < 0.33 else chance.choice((1.0, 1.5, 2.0, 3.0)),
    )


def _trimmed(sheets: list[AlignmentSheet], chance: random.Random) -> list[AlignmentSheet]:
    """The sheets with exactly `ROWS` rows together: too many are taken away, too few are added to the last ones."""
    over = sum(len(sheet.rows) for sheet in sheets) - ROWS
    at = len(sheets)
    while over:
        at = (at - 1) % len(sheets)
        sheet = sheets[at]
        if sheet.centre in TOO_FEW or (over > 0 and len(sheet.rows) < 4):
            continue
        rows = sheet.rows[:-1] if over > 0 else (*sheet.rows, chance.choice(sheet.rows))
        sheets[at], over = replace(sheet, rows=rows), over - (1 if over > 0 else -1)
    return sheets


def write(url: str) -> None:
    """Keep the network in a new database, so that everybody's atlas counts it."""
    store = open_store(url)
    for sheet in network():
        store.create_sheet(sheet)
    with store.writing() as connection:
        connection.execute(sheet_table.update().values(published=True, revision=2))
    store.close()


if __name__ == "__main__":
    write(f"sqlite:///{sys.argv[1]}")
