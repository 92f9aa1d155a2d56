"""The queries that are put to both indexes: chosen by hand for every construct of the language, and grown by a grammar.

Words with inflected forms in the corpus are left to the table of differences.
"""

import random
from collections.abc import Callable
from functools import cache

from tests.archive.index.conformance.corpus import ATTRIBUTIONS, CHECKS, LINKS, WORDINGS, corpus
from tests.archive.index.conformance.dates import PERIODS

CHOSEN = (
    # words
    *("*", "truce", "TRUCE", "straße", "ol OR fahre", "1987", "40", "elysee", "nowhere", "1 OR 2", "coeur", "ıŞıK"),
    *("U.S.", "well-known", "40,170", "'red line'", "ostrel's OR fax's", "fax – truce", "... fax"),
    # operators
    *("truce border", "truce AND border", "truce OR border", "truce NOT border", "truce -border", "-truce -border"),
    *("NOT truce", "truce ANDNOT border", "truce ANDMAYBE border", "truce REQUIRE border", "-(truce OR border)"),
    *("fax aid OR deal", "fax OR aid deal", "fax AND aid OR deal AND grain", "fax ANDNOT aid ANDNOT deal"),
    *("fax ANDNOT (aid ANDNOT deal)", "(fax OR aid) ANDNOT (deal OR grain)", "fax ANDMAYBE aid REQUIRE deal"),
    *("fax REQUIRE (aid OR deal) NOT grain", "((fax OR (aid (deal OR grain))) -(pilot OR (valley summit)))"),
    *("NOT (fax OR NOT aid)", "fax OR NOT aid", "-fax OR -aid", "fax (aid OR -deal)", "NOT (fax NOT aid)"),
    *("truce *", "* -truce", "truce OR *", "NOT *", "truce -*", "truce ANDMAYBE *"),
    # phrases
    *('"red line"', '"last chance"', '"line red"', '"red LINE"', '"well known envoy"', '"red line"~2', '"red line"~3'),
    *(
        '"red line"~4',
        '"line red"~3',
        '"last chance"~5',
        '"last chance line"~2',
        '"last red chance"~4',
        '"red thin line"',
    ),
    *('"truce last chance line"~3', '"red line red"~5', '"truce -border"'),
    *('"red line" OR "last chance"', '"red line" -"last chance"', 'title:"red line"', 'body:"last chance"~3', '"fax"'),
    # parts of words and boosts
    *("tru*", "*er", "b*r", "col*r", "colo?r", "colo??", "?ax", "istan* -straß*", "title:col*", "FA*", "ÉLY*", "Öl*"),
    *("colour~1", "colour~2", "clour~1", "colur~", "truse~1", "xruce~1", "istambul~1", "title:colour~1", "straße~1"),
    *("fax^3", "fax^2.5 OR aid", "(fax OR aid)^2 deal", '"red line"^4', "fa*^2", "colour~1^3", "note:desk^2"),
    # fields
    *("title:truce", "title:(truce OR border)", "title:truce body:border", "body:truce -title:truce", "title:*"),
    *("TITLE:truce", "byline:tucker", 'byline:"eric tucker"', "byline:yilmaz", "byline:*", "-byline:*", "byline:tuck*"),
    *("outlet:daily", 'outlet:"daily star"', "outlet:gunlugu"),
    *("outlet:*", "outlet:plannet~1", "outlet:(star OR basin)"),
    *("section:world", 'section:"world business"', "section:(world -business)", "section:*", "section:sp?rt"),
    *("dateline:ankara", "dateline:istanbul", 'dateline:"port halden"', "dateline:*", "-dateline:*"),
    *("lang:tr", "lang:EN", "lang:*", "-lang:*", "lang:tr OR lang:de", "lang:xx"),
    *("is:unread", "is:read", "is:kept", "is:aside", "is:starred", "is:starred is:kept", "-is:unread -is:starred"),
    *("has:date", "-has:date", "has:highlight", "-has:highlight"),
    *("has:link", "has:note", "has:todo", "has:note -has:todo"),
    *(f"link:{type.replace(' ', '-')}" for type in LINKS),
    *('link:"same event"', "link:contradicts -link:related", "has:link -link:related"),
    *('story:"ferry talks"', "story:talks", "story:truce", "story:keceli", "story:tru*", "story:*", "-story:*"),
    *("story:ferry story:truce", "mentions:lindqvist", 'mentions:"mara lindqvist"', "mentions:envoy", "mentions:ferry"),
    *("mentions:ostrel", "mentions:nobody", "-mentions:talmira", "mentions:keceli is:starred", "mentions:lind*"),
    # dates
    *(f'{field}:"{words}"' for field in ("published", "before", "after") for words in PERIODS),
    *("published:[2024-06 TO 2024-08]", "published:[2024-06-15 TO 2024-06-15]", "published:{2024-06 TO 2024-08}"),
    *("published:[2024-06 TO 2024-08}", "published:{2023 TO 2024-09]", "published:[TO 2023]", "published:[2024-09 TO]"),
    *("published:{2024-06-15 TO}", "published:[TO 2024-01-01}", 'published:["1 June 2024" TO "31 August 2024"]'),
    *('published:["last month" TO today]', "published:['3 days ago' to yesterday]", "published:*", "-published:*"),
    *("published:2024-06-15T08:30", "after:2024-06 before:2024-09"),
    *("-before:2024 truce", "published:2024 -published:2024-06"),
    # what is tagged
    *("actor:lindqvist", "actor:venn", 'actor:"lindqvist mara"', 'actor:"the envoy"', "actor:ostrel", "actor:os*"),
    *("actor:keceli", "actor:*", "actor:nobody", "issue:ferry"),
    *("issue:contract", "issue:sailings", 'issue:"port fees"'),
    *('issue:"ferry > contract"', 'issue:"> ferry"', "issue:tru*", "issue:*"),
    *("speaker:lindqvist", "speaker:*", "via:basin"),
    *("via:*", "about:talmira", "about:*", "role:speaker"),
    *("role:via", "role:addressee", "role:about", "role:mentioned"),
    *("stance:for", "stance:against", "stance:unclear"),
    *("-stance:for", "role:speaker role:via", "stance:for stance:against"),
    *(f"attribution:{value.replace(' ', '_')}" for value in ATTRIBUTIONS if value),
    *(f"wording:{value}" for value in WORDINGS if value),
    *(f'check:"{value}"' for value in CHECKS if value),
    *("note:desk", 'note:"call back"', 'note:"call tomorrow"~2', "note:*"),
    *("note:con*", "note:cay", "-note:*", "note:cael~1"),
    *('note:"budget said"~2', 'note:"desk call"~4', 'body:"truce fax"~5'),
    *("note:back -note:call", "note:(call OR said)"),
    # statements
    *("speaker:lindqvist issue:ferry", "speaker:venn issue:ferry stance:for", "speaker:venn stance:against"),
    *("actor:venn role:about", "actor:venn role:speaker issue:grain", "issue:ferry issue:truce stance:for"),
    *("(issue:ferry OR issue:truce) stance:against", "issue:ferry (stance:for OR stance:unclear)"),
    *("issue:ferry -stance:for",),
    *("speaker:venn -issue:ferry", "speaker:venn NOT (issue:ferry OR issue:grain)", "speaker:venn -role:via"),
    *("-actor:venn", "-actor:venn -issue:ferry", "NOT (actor:venn issue:ferry)", "NOT (issue:ferry stance:for)"),
    *("truce -speaker:venn", "truce (speaker:venn OR issue:ferry)", "truce speaker:venn -issue:ferry"),
    *("speaker:venn (issue:ferry OR truce)", "speaker:venn NOT (issue:ferry truce)"),
    *("speaker:venn NOT (issue:ferry OR truce)",),
    *("(speaker:venn OR truce) (issue:ferry OR border)", "(speaker:venn issue:ferry) OR fax"),
    *("truce (issue:ferry OR -actor:venn)",),
    *("truce (-actor:venn OR -actor:keceli)", "speaker:venn (issue:ferry OR -has:note)"),
    *("truce (fax OR -actor:venn) has:note",),
    *("issue:ferry ANDNOT stance:for", "speaker:venn ANDNOT truce", "speaker:venn ANDMAYBE issue:ferry"),
    *("speaker:venn REQUIRE issue:ferry", "truce REQUIRE speaker:venn", "truce ANDNOT (issue:ferry stance:for)"),
    *("has:note check:false", "has:todo wording:quoted -has:link"),
    *("note:desk attribution:named", "link:related note:back"),
    *("issue:grain stance:for note:back outlet:daily after:2023", "actor:venn NOT (issue:ferry stance:for truce)"),
    *("(truce OR issue:grain) NOT (issue:ferry stance:for truce)",),
    *("(speaker:venn OR fax) NOT (issue:ferry stance:for aid)",),
    *("issue:truce (stance:for OR (issue:ferry stance:against))", "note:back (is:starred OR note:call) -lang:tr"),
)

Chance = random.Random
GROWN = 250
_PLAIN = ("truce", "border", "harbour", "line", "red", "gaza", "rafah", "chance", "last", "fax", "deal")


@cache
def grown() -> tuple[str, ...]:
    """Queries of a grammar: the same ones every time."""
    chance = Chance(2024)
    found: dict[str, None] = {}
    while len(found) < GROWN:
        found.setdefault(_grow(chance, chance.randint(1, 3)))
    return tuple(query for query in found if query not in CHOSEN)


def _grow(chance: Chance, depth: int) -> str:
    if depth == 0 or chance.random() < 0.15:
        return chance.choice(_LEAVES)(chance)
    left, right = _grow(chance, depth - 1), _grow(chance, depth - 1)
    match chance.randrange(9):
        case 0 | 1:
            return f"({left} {right})"
        case 2:
            return f"({left} AND {right})"
        case 3 | 4:
            return f"({left} OR {right})"
        case 5:
            return f"({left} {_denied(chance)})"
        case 6:
            return f"({left} ANDNOT {_positive(chance)})"
        case 7:
            return f"({left} ANDMAYBE {right})"
    return f"({left} REQUIRE {right})"


def _denied(chance: Chance) -> str:
    """What is denied denies nothing itself: of passages, NOT within NOT means nothing anybody could agree on."""
    inner = _positive(chance)
    return f"-{inner}" if chance.random() < 0.5 else f"NOT {inner}"


def _positive(chance: Chance) -> str:
    one, other = (chance.choice(_LEAVES)(chance) for _ in range(2))
    return chance.choice((one, f"({one} OR {other})", f"({one} {other})"))


def _plain(chance: Chance) -> str:
    return chance.choice(_PLAIN)


def _row(chance: Chance) -> list[str]:
    """Two words that stand beside each other somewhere."""
    words = chance.choice(corpus()).body.replace("\n", " ").split()
    at = chance.randrange(len(words) - 1)
    return [word.strip(".!…") for word in words[at : at + 2]]


def _phrase(chance: Chance) -> str:
    return f'"{" ".join(_row(chance))}"'


def _near(chance: Chance) -> str:
    first, second = _plain(chance), _plain(chance)
    more = f" {_plain(chance)}" if chance.random() < 0.3 else ""
    return f'"{first} {second}{more}"~{chance.randint(2, 5)}'


def _part(chance: Chance) -> str:
    word = _plain(chance)
    at = chance.randrange(1, len(word))
    start, end = word[:at], word[at + 1 :]
    return chance.choice((f"{start}*", f"*{word[at:]}", f"{start}?{end}", f"{start}{end}~1"))


def _in_field(chance: Chance) -> str:
    word = _plain(chance)
    return chance.choice((f"title:{word}", f"body:{word}", f"title:{_part(chance)}", f"{word}^2", "byline:tucker"))


def _chosen(chance: Chance) -> str:
    """One of the short ones among those chosen by hand, of any field."""
    return chance.choice([query for query in CHOSEN if ":" in query and " " not in query and query[0] != "-"])


def _date(chance: Chance) -> str:
    return f'{chance.choice(("published", "before", "after"))}:"{chance.choice(list(PERIODS))}"'


def _statement(chance: Chance) -> str:
    issue = chance.choice(("ferry", "contract", "grain", "truce"))
    actor = chance.choice(("lindqvist", "keceli", "venn", "ostrel"))
    stance = chance.choice(("for", "against", "unclear"))
    return chance.choice(
        (
            f"(issue:{issue} stance:{stance})",
            f"(speaker:{actor} issue:{issue})",
            f"(actor:{actor} role:addressee)",
            f"issue:{issue}",
            f"speaker:{actor}",
        )
    )


_LEAVES: tuple[Callable[[Chance], str], ...] = (
    *(_plain, _plain, _plain, _phrase, _near, _part, _in_field, _in_field, _chosen, _chosen, _chosen, _date),
    *(_statement, _statement),
)
