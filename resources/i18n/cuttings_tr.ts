<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>New archive…</source>
        <translation>Yeni arşiv…</translation>
    </message>
    <message>
        <source>Open archive…</source>
        <translation>Arşiv aç…</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Örnek arşivi aç</translation>
    </message>
    <message>
        <source>Add articles…</source>
        <translation>Makale ekle…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Makale yapıştır</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Find in article</source>
        <translation>Makalede bul</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Sonraki bulgu</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Önceki bulgu</translation>
    </message>
    <message>
        <source>Next highlight</source>
        <translation>Sonraki vurgu</translation>
    </message>
    <message>
        <source>Previous highlight</source>
        <translation>Önceki vurgu</translation>
    </message>
    <message>
        <source>Page down, then next unread</source>
        <translation>Sayfa sayfa, sonra okunmamış makale</translation>
    </message>
    <message>
        <source>Read or unread</source>
        <translation>Okundu ya da okunmadı</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kenara koy</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Yıldızla</translation>
    </message>
    <message>
        <source>Print article…</source>
        <translation>Makaleyi yazdır…</translation>
    </message>
    <message>
        <source>Save article as HTML…</source>
        <translation>Makaleyi HTML olarak kaydet…</translation>
    </message>
    <message>
        <source>Open the original…</source>
        <translation>Özgün dosyayı aç…</translation>
    </message>
    <message>
        <source>Next article</source>
        <translation>Sonraki makale</translation>
    </message>
    <message>
        <source>Previous article</source>
        <translation>Önceki makale</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu aramayı kaydet…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Nasıl aranır</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük yazı</translation>
    </message>
    <message>
        <source>Wider column</source>
        <translation>Daha geniş sütun</translation>
    </message>
    <message>
        <source>Narrower column</source>
        <translation>Daha dar sütun</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: sistemdeki gibi</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: açık</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: koyu</translation>
    </message>
    <message>
        <source>All actions…</source>
        <translation>Bütün işlemler…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Forget traces</source>
        <translation>İzleri unut</translation>
    </message>
</context>
<context>
    <name>ArchivesController</name>
    <message>
        <source>Open archive</source>
        <translation>Arşiv aç</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Yeni arşiv</translation>
    </message>
    <message>
        <source>Forgotten: which archives were open and what was searched in them.</source>
        <translation>Unutuldu: hangi arşivlerin açıldığı ve içlerinde ne arandığı.</translation>
    </message>
    <message>
        <source>Archives (*{0})</source>
        <translation>Arşivler (*{0})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün dosyalar (*)</translation>
    </message>
    <message>
        <source>{0} is open in another window.</source>
        <translation>{0} başka bir pencerede açık.</translation>
    </message>
</context>
<context>
    <name>FailureDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Bir sorun çıktı</translation>
    </message>
</context>
<context>
    <name>FirstPage</name>
    <message>
        <source>Everything stays in one file on this computer.</source>
        <translation>Her şey bu bilgisayarda, tek bir dosyada kalır.</translation>
    </message>
    <message>
        <source>This file is not encrypted.</source>
        <translation>Bu dosya şifrelenmez.</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Son açılanlar</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Open the demo</source>
        <translation>Örnek arşivi aç</translation>
    </message>
    <message>
        <source>New archive</source>
        <translation>Yeni arşiv</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Aç…</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <source>Annotate a passage</source>
        <translation>Bir bölümü işaretleme</translation>
    </message>
    <message>
        <source>Change who may see it</source>
        <translation>Kimin görebileceğini değiştirme</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Tanımlama:</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktarma:</translation>
    </message>
    <message>
        <source>Link two passages</source>
        <translation>İki bölümü bağlama</translation>
    </message>
</context>
<context>
    <name>HistoryController</name>
    <message>
        <source>Undone: {0}</source>
        <translation>Geri alındı: {0}</translation>
    </message>
    <message>
        <source>Done again: {0}</source>
        <translation>Yinelendi: {0}</translation>
    </message>
    <message>
        <source>Changed elsewhere since; nothing was undone.</source>
        <translation>Bu arada başka yerde değişti; hiçbir şey geri alınmadı.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Changed elsewhere since; nothing was done again.</source>
        <translation>Bu arada başka yerde değişti; hiçbir şey yinelenmedi.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Add articles</source>
        <translation>Makale ekle</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>All actions</source>
        <translation>Bütün işlemler</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Filter actions</source>
        <translation>İşlemleri süz</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>İşlemler</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The archive can&apos;t be opened</source>
        <translation>Arşiv açılamıyor</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Boşluk</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Sağ</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Yukarı</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Aşağı</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search the archive</source>
        <translation>Arşivde ara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Read-only: this disk or file can&apos;t be written. Searching and reading work.</source>
        <translation>Salt okunur: bu disk ya da dosya yazılamıyor. Arama ve okuma çalışır.</translation>
    </message>
    <message>
        <source>On a network drive: this works, but slower, and the archive should be open on one computer at a time.</source>
        <translation>Ağ sürücüsünde: çalışır ama daha yavaştır ve arşiv aynı anda tek bir bilgisayarda açık olmalıdır.</translation>
    </message>
</context>
</TS>
