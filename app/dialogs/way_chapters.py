"""The whole way, from an import to an exported excerpt, as it is told: text alone, so that it can be read as one piece.

Names in brackets stand for what the program itself calls an action, a type of links or a key: `{mark.tag}`,
`{contradicts}`, `{Tab}`. So help says what menus and keyboard say, in every language. What is to be typed stands
between backticks.
"""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.words import QT_TRANSLATE_NOOP

_N = QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Chapter:
    """`paragraphs` are a few short sentences each; all of it is in English until it is translated."""

    title: str
    paragraphs: tuple[str, ...]


def translated(text: str) -> str:
    return QCoreApplication.translate("Way", text)


CHAPTERS = (
    Chapter(
        _N("Way", "Bring articles in"),
        (
            _N("Way", "Drop files or folders on the window, or choose them: {archive.add}, {archive.add_folder}."),
            _N("Way", "{archive.paste} makes an article of the text that you copied."),
            _N("Way", "{archive.watch} takes in what a browser saves there, as soon as it is saved."),
            _N("Way", "What cannot be read is listed with the reason; the rest comes in, and you can read meanwhile."),
            _N(
                "Way",
                "A date or a name that was only guessed is amber until you say that it is right. {article.correct} "
                "sets what is missing or wrong. {article.original} leads to the file that the article came from.",
            ),
        ),
    ),
    Chapter(
        _N("Way", "Find"),
        (
            _N("Way", "{search.focus} goes to the search box. Articles are found while you type."),
            _N(
                "Way",
                "Words stand together: `fax governor` finds both. `fax OR telephone` finds either, "
                '`"no warning"` the phrase, `after:2025-04` what came later. {search.help} has all of it.',
            ),
            _N("Way", "{view.facets} narrow by date, actor, issue, outlet: a click writes the condition into the box."),
            _N("Way", "{search.next} and {search.previous} go through what was found while you read."),
            _N("Way", "{search.save} keeps a search, and counts what is new in it."),
        ),
    ),
    Chapter(
        _N("Way", "Read"),
        (
            _N("Way", "{article.page} turns the page; at the end of an article it opens the next unread one."),
            _N("Way", "{article.next_hit} goes from one hit to the next, {article.find} looks for other words."),
            _N(
                "Way",
                "{article.read}, {article.star} and {article.aside} say what you have done with an article. "
                "{article.story} gathers articles on one matter.",
            ),
            _N(
                "Way",
                "Names that the archive knows are underlined with dots: a click, or {article.next_mention}, says where "
                "else they appear. {article.names} lists those that are not tagged yet.",
            ),
            _N("Way", "{article.back} and {article.forward} go along the places where you were."),
        ),
    ),
    Chapter(
        _N("Way", "Mark and tag"),
        (
            _N("Way", "Select a passage. {mark.grow} widens what is selected, {mark.adjust} moves its ends."),
            _N(
                "Way", "{mark.highlight} marks it. {mark.delete} takes a highlight away, {archive.undo} brings it back."
            ),
            _N(
                "Way",
                "{mark.tag} says who speaks, and on what: type a few letters of an actor or an issue, then {Enter}. "
                "{Tab} goes through roles and stances. The line at the bottom reads back the statement: who said what, "
                "about which issue, for or against. What is amber in it is a guess until you click it.",
            ),
            _N(
                "Way",
                "{mark.repeat} gives the next passage the same tags. {mark.pin1} and the other digits give those that "
                "were pinned in the list of tags, by {Alt+1} and so on.",
            ),
            _N("Way", "{mark.details} keeps how a claim was checked, and your translation of it."),
            _N(
                "Way",
                "{article.next_highlight} and {article.previous_highlight} go from highlight to highlight; where some "
                "overlap, {mark.overlap}.",
            ),
        ),
    ),
    Chapter(
        _N("Way", "Keep names in order"),
        (
            _N("Way", "{view.vocabulary} shows all actors and issues, each with its latest excerpts."),
            _N(
                "Way",
                "Give an actor aliases and offices with their dates, and say of an issue what being for it and against "
                "it means: everything is written in place.",
            ),
            _N(
                "Way",
                "{vocabulary.doubles} lists names that are alike. {vocabulary.merge} makes one of two, and says before "
                "what moves; {vocabulary.split} is the way back.",
            ),
        ),
    ),
    Chapter(
        _N("Way", "Notes and things to do"),
        (
            _N("Way", "{mark.note} opens the note of a passage. It is stored while you write."),
            _N("Way", "A line that begins with `[ ]` is something to do: `[ ] call the ministry @2026-12-01`."),
            _N("Way", "{view.todos} gathers them from all notes, by their days. A tick there is a tick in the note."),
            _N(
                "Way",
                "In the search box `note:commission` finds words of your notes, `has:todo` what is still to be done.",
            ),
        ),
    ),
    Chapter(
        _N("Way", "Link passages"),
        (
            _N(
                "Way",
                "{mark.link} on a passage lets it wait: a bar says so, and you search and read on. Click another "
                "highlight, or select the other passage and press the same key. {Esc} gives up.",
            ),
            _N(
                "Way",
                "Then say by a letter how the two are linked: {contradicts}, {corroborates} where an independent "
                "origin says the same, {repeats} where it is the same origin again, {updates}, {responds to}, "
                "{same event}. {Enter} alone links them as related.",
            ),
            _N(
                "Way",
                "Where a link has a direction, it is read back as a sentence first; {R} turns it round. {N} says why.",
            ),
            _N(
                "Way",
                "A bracket in the margin that is dragged onto another passage links the two as well, and in the list "
                "of excerpts the key works, too.",
            ),
            _N(
                "Way",
                "{view.links} lists what an article is linked with; a link is changed and removed there. {mark.follow} "
                "goes to the other passage, {mark.follow_back} back again.",
            ),
        ),
    ),
    Chapter(
        _N("Way", "Read side by side"),
        (
            _N(
                "Way",
                "{Ctrl+Enter} on an article that was found opens it beside the one that you read; so does dragging it "
                "there. {view.neighbours} lists what belongs there, and why: links, the same actors and issues, the "
                "same days, similar words.",
            ),
            _N(
                "Way",
                "{pane.next} and {pane.previous} go from pane to pane, {pane.close} closes one. {pane.lock} makes what "
                "you open next go elsewhere. {pane.list} brings the list back.",
            ),
            _N(
                "Way",
                "A ribbon joins passages that are linked: a red one with a hatched edge contradicts, a green one "
                "corroborates. A click on it brings both passages to the same height; {Tab} leads there as well, and "
                "{Enter} is the click.",
            ),
            _N("Way", "{pane.follow} scrolls the other article along, from linked passage to linked passage."),
            _N("Way", "{pane.versions} shows what was changed in an article; {article.versions} lists its texts."),
        ),
    ),
    Chapter(
        _N("Way", "Contradictions and claims"),
        (
            _N(
                "Way",
                "{view.contradictions} sets face to face what contradicts each other, as far as the search box finds "
                "it. {Enter} reads both passages side by side.",
            ),
            _N(
                "Way",
                "Each is open, explained or corrected. Write down why the two differ, and it counts as explained. Tabs "
                "count how many are left.",
            ),
            _N(
                "Way",
                "Repeated claims are passages that you linked with {repeats}: one origin, many appearances. Below them "
                "stands what corroborates them from another origin.",
            ),
            _N("Way", "{article.print} puts those that are listed on paper."),
        ),
    ),
    Chapter(
        _N("Way", "When a text changes"),
        (
            _N("Way", "An article that comes in again with other words gets a next version; the earlier one stays."),
            _N(
                "Way",
                "What you marked keeps its words for ever. Where its place in the new text is uncertain it is dashed: "
                "{view.review} lists such places, beside what is proposed, and {mark.review} leads there from the "
                "highlight.",
            ),
            _N(
                "Way",
                "{view.history} has everything that was done, by day. {archive.undo} takes back the last of it, "
                "{archive.redo} does it again.",
            ),
        ),
    ),
    Chapter(
        _N("Way", "Quote and export"),
        (
            _N("Way", "{mark.copy} copies what is current or ticked, verbatim and with its source."),
            _N(
                "Way",
                "{view.excerpts} lists everything that you marked, found by the same search box: "
                "`speaker:elvanlı issue:warned stance:against`. {Space} opens one in place, {Ctrl+Space} ticks it.",
            ),
            _N(
                "Way",
                "What is ticked, or all that is listed, is exported as a table, a Word document, a web page or "
                "Markdown, or printed as a fact sheet, a table to check by.",
            ),
            _N("Way", "What is private, off the record or under embargo stays out unless you say otherwise."),
            _N("Way", "{search.quotation} says whether words stand so in the archive, and shows what differs."),
            _N("Way", "A whole article goes out by {article.print} or {article.save_html}, with what you marked."),
        ),
    ),
    Chapter(
        _N("Way", "Everything else"),
        (
            _N("Way", "{help.palette} finds all that can be done by a few letters of its name."),
            _N("Way", "{help.keys} shows every key. Single letters act while no text is being typed."),
            _N("Way", "{archive.demo} opens an archive with two stories in it, to try all of this on."),
        ),
    ),
)
