"""The words that stand around names in bylines, all folded: months, agencies, offices, and what nobody is called."""

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november"),
    *("december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
    *("ocak", "subat", "mart", "nisan", "mayis", "haziran", "temmuz", "agustos", "eylul", "ekim", "kasim", "aralik"),
    *("januar", "februar", "marz", "mai", "juni", "juli", "oktober", "dezember"),
    *("janvier", "fevrier", "avril", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre"),
    *("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre"),
    *("noviembre", "diciembre"),
)

AGENCIES = frozenset(
    (
        *(
            "associated press",
            "the associated press",
            "ap",
            "ap news",
            "reuters",
            "thomson reuters",
            "afp",
            "dpa",
            "efe",
        ),
        *("agence france-presse", "agence france presse", "anadolu agency", "anadolu ajansi", "anadolu", "aa", "iha"),
        *("dha", "ansa", "upi", "tass", "xinhua", "kyodo", "kyodo news", "pa media", "press association", "bloomberg"),
        *("bloomberg news", "ap wire", "wire", "wires", "news agencies", "agencies", "with agencies", "ajanslar"),
        *("agenturen", "agences", "agencias", "sana", "wafa", "irna", "sda", "apa", "pti", "ani", "ians"),
        *("canadian press", "the canadian press", "australian associated press", "aap", "jta", "tps"),
    )
)
NO_SURNAMES = frozenset(("reuters", "afp", "xinhua", "tass"))
OFFICES = frozenset(
    (
        *(
            "editor",
            "editors",
            "reporter",
            "reporters",
            "correspondent",
            "correspondents",
            "writer",
            "writers",
            "staff",
        ),
        *("journalist", "journalists", "columnist", "contributor", "contributors", "producer", "analyst", "newsroom"),
        *("desk", "bureau", "team", "board", "intern", "photographer", "admin", "administrator", "webmaster"),
        *(
            "muhabir",
            "muhabiri",
            "temsilcisi",
            "editoru",
            "yazari",
            "merkezi",
            "servisi",
            "redaksiyon",
            "editor-in-chief",
        ),
        *("redaktion", "redakteur", "redakteurin", "korrespondent", "korrespondentin", "redaction", "journaliste"),
        *("redaccion", "redactor", "redactora", "periodista", "corresponsal", "correspondant", "correspondante"),
    )
)
OF_OFFICES = frozenset(
    (
        *(
            "chief",
            "senior",
            "deputy",
            "managing",
            "executive",
            "associate",
            "assistant",
            "special",
            "our",
            "own",
            "the",
        ),
        *(
            "political",
            "politics",
            "diplomatic",
            "diplomacy",
            "foreign",
            "world",
            "international",
            "national",
            "global",
        ),
        *(
            "economics",
            "economic",
            "economy",
            "business",
            "financial",
            "finance",
            "markets",
            "energy",
            "science",
            "news",
        ),
        *(
            "health",
            "education",
            "environment",
            "climate",
            "technology",
            "tech",
            "defence",
            "defense",
            "security",
            "city",
        ),
        *(
            "sports",
            "sport",
            "culture",
            "arts",
            "opinion",
            "investigative",
            "investigations",
            "data",
            "digital",
            "online",
        ),
        *("web", "video", "home", "legal", "crime", "court", "parliamentary", "regional", "local", "social", "affairs"),
        *(
            "middle",
            "east",
            "europe",
            "european",
            "africa",
            "asia",
            "us",
            "uk",
            "and",
            "of",
            "for",
            "in",
            "at",
            "la",
            "die",
        ),
        *("haber", "dis", "haberler", "ekonomi", "spor", "politika", "guest", "freelance", "editorial", "multimedia"),
    )
)
COLLECTIVES = frozenset(("staff", "team", "desk", "newsroom", "board", "bureau", "editors", "reporters"))
MEDIA = frozenset(
    (
        *("post", "times", "news", "herald", "daily", "courier", "tribune", "journal", "press", "gazette", "observer"),
        *("guardian", "telegraph", "today", "radio", "tv", "agency", "magazine", "review", "chronicle", "independent"),
    )
)
# Months that are nobody's name.
ONLY_MONTHS = frozenset(("february", "september", "october", "november", "december"))
NOBODY = frozenset(("unknown", "n/a", "none", "null", "anonymous", "guest", "author", "undefined", "user", "root"))
