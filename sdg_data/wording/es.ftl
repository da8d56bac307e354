# Lo que dice el paquete del marco de los ODS, en español.
# Escrito en la sintaxis de Project Fluent: clave = Texto con { $places }. Véase ../../CONTRIBUTING.md, "How to change a wording".

## El idioma mismo
language-name = Español
language-direction = ltr

## Todas las páginas
choose-language = Elija su idioma
error-unforeseen = Algo falló de nuestro lado. Lo que guardó está a salvo. Recargue la página; si vuelve a ocurrir, diga a quien facilita el taller qué fue lo último que hizo.

## La página del catálogo
catalogue-title = Los 17 objetivos
catalogue-intro = { $targets } metas y { $indicators } indicadores, tal como figuran en la lista de las Naciones Unidas desde la revisión de 2025, cada uno con una etiqueta breve nuestra.
catalogue-search = Buscar por código o palabras
catalogue-search-example = 11.2, transporte público, aguas residuales
catalogue-found = { $count ->
    [0] Sin resultados
    [one] 1 resultado
   *[other] { $count } resultados
}
catalogue-none = Ninguna meta ni indicador contiene todas estas palabras. Pruebe con menos palabras, con otras más cortas o con un código como 11.2.
catalogue-source = Redacción oficial: Naciones Unidas, A/RES/70/1 y A/RES/71/313 con ajustes posteriores. Las etiquetas y el alcance de una ciudad son nuestros. Las Naciones Unidas no respaldan esta aplicación.
reach-direct = La ciudad actúa directamente
reach-partly = La ciudad actúa en parte
reach-little = Poco alcance para una ciudad
indicator-tier = Nivel { $tier }
indicator-custodians = Custodia: { $agencies }
indicator-same-as = También figura como { $codes }

## Errores
error-unknown-goal = No existe el objetivo { $code }. Los objetivos van del 1 al 17. Más cercanos: { $nearest }.
error-unknown-target = No existe la meta { $code }. Las metas se escriben como 11.2 u 11.a. Más cercanas: { $nearest }.
error-unknown-indicator = No existe el indicador { $code }. Los indicadores se escriben como 11.2.1. Más cercanos: { $nearest }.

## Actualización
refresh-program = El marco oficial de los Objetivos de Desarrollo Sostenible.
refresh-command = COMANDO
refresh-help = comparar los archivos de datos con la lista de la División de Estadística de las Naciones Unidas
refresh-description = Compara los objetivos, metas, indicadores y niveles de los archivos de datos con la lista de la División de Estadística de las Naciones Unidas y muestra las diferencias. No se cambia nada si no agrega --write.
refresh-source = ARCHIVO-O-URL
refresh-source-help = la lista como archivo JSON, o su dirección https: https://unstats.un.org/SDGAPI/v1/sdg/Goal/List?includechildren=true
refresh-write-help = escribir la redacción oficial y los niveles en los archivos de datos; las etiquetas, el alcance, los organismos custodios y las repeticiones quedan como están
refresh-kind =
    { $kind ->
        [goal] Objetivo
        [target] Meta
       *[indicator] Indicador
    }
refresh-nothing = ninguno
refresh-added =
    { refresh-kind } { $code }, solo en la lista:
      + { $new }
refresh-removed =
    { refresh-kind } { $code }, ya no está en la lista:
      - { $old }
refresh-changed =
    { refresh-kind } { $code }, otra redacción:
      - { $old }
      + { $new }
refresh-tier = Indicador { $code }, otro nivel: antes { $old }, ahora { $new }
refresh-needs-line = A { $file } le falta una línea, escrita a mano, para cada uno de estos códigos: { $codes }
refresh-spare-line = { $file } tiene líneas para códigos que no están en la lista: { $codes }
refresh-repeat = Según repeats.csv, { $group } son un mismo indicador, pero estos no están en la lista: { $codes }
refresh-counts = La lista tiene { $goals } objetivos, { $targets } metas y { $indicators } indicadores. Diferencias: agregados, { $added }; quitados, { $removed }; redacciones cambiadas, { $changed }; niveles cambiados, { $tiers }.
refresh-not-written = No se cambió nada. Para pasar estas diferencias a los archivos de datos, agregue --write.
refresh-written = Cambios en: { $files }. Revíselos antes de conservarlos.
refresh-not-file = No existe el archivo { $source }. Indique el archivo con la lista o una dirección que empiece por https://. No se cambió nada.
refresh-not-https = { $source } no es una dirección https, así que no se puede saber de quién sería la lista recibida. Indique una que empiece por https://, o un archivo. No se cambió nada.
refresh-unreadable = No se pudo leer { $source } ({ $reason }). Compruebe el nombre y la conexión, y vuelva a intentarlo. No se cambió nada.
refresh-timeout = { $source } no respondió por completo en { $seconds } segundos. Inténtelo más tarde, o descargue la lista e indique el archivo. No se cambió nada.
refresh-too-large = { $source } ocupa más de { $megabytes } MB, y la lista nunca es tan grande. No se cambió nada.
refresh-not-json = El JSON no está completo o no es válido ({ $reason }). Descargue de nuevo la lista. No se cambió nada.
refresh-too-deep = El JSON está anidado a más profundidad que la que tiene la lista. Descargue de nuevo la lista. No se cambió nada.
refresh-key-twice = El JSON nombra algo dos veces en un mismo registro, entre { $keys }, de modo que puede leerse de dos maneras. No se cambió nada.
refresh-not-list = Los objetivos, o lo que figura bajo { $code }, no son una lista de registros. Indique la respuesta de Goal/List?includechildren=true. No se cambió nada.
refresh-incomplete = La lista tiene { $goals } objetivos, { $targets } metas y { $indicators } indicadores. Debe tener 17 objetivos, 169 metas y de 230 a 300 indicadores. Indique la respuesta completa de Goal/List?includechildren=true. No se cambió nada.
refresh-no-targets = El objetivo { $code } no tiene metas en la lista. Indique la respuesta completa de Goal/List?includechildren=true. No se cambió nada.
refresh-code = La lista tiene el código { $code } bajo { $parent }, donde no puede haber un código así. No se cambió nada.
refresh-code-twice = La lista tiene dos veces el código { $code }. No se cambió nada.
refresh-text-missing = La lista no tiene texto ({ $field }) para { $code }. No se cambió nada.
refresh-text-long = El texto de { $code } tiene más de { $longest } caracteres, y ningún texto oficial es tan largo. No se cambió nada.
refresh-text-character = El texto de { $code } contiene el carácter oculto { $character }, que no aparece en ningún texto oficial. No se cambió nada.
refresh-text-formula = El texto de { $code } empieza por { $start }, y una hoja de cálculo lo ejecutaría como fórmula. No se cambió nada.
refresh-tier-unknown = La lista da al indicador { $code } el nivel { $tier }. Los conocidos son 1, 2 y 1/2. No se cambió nada.
refresh-folder = No se pudieron leer los archivos de datos de { $folder } ({ $reason }). No se cambió nada.
refresh-cannot-write = No se pudieron escribir los archivos de datos de { $folder } ({ $reason }). Cierre los programas que los tengan abiertos y compruebe que tiene permiso para escribir allí. No se cambió nada.
