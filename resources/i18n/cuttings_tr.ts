<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Stories of this article…</source>
        <translation>Bu makalenin dosyaları…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşiv</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>İşaretle</translation>
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
        <source>Add a folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Makale yapıştır</translation>
    </message>
    <message>
        <source>Import new pages from a folder…</source>
        <translation>Bir klasörden yeni sayfaları al…</translation>
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
        <source>Correct date, outlet, byline…</source>
        <translation>Tarihi, yayını, imzayı düzelt…</translation>
    </message>
    <message>
        <source>Versions of this article…</source>
        <translation>Bu makalenin sürümleri…</translation>
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
        <source>Highlight</source>
        <translation>Vurgula</translation>
    </message>
    <message>
        <source>Tag…</source>
        <translation>Etiketle…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Not…</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Bağla…</translation>
    </message>
    <message>
        <source>Repeat the last tags</source>
        <translation>Son etiketleri yinele</translation>
    </message>
    <message>
        <source>Pinned tag</source>
        <translation>Sabitlenmiş etiket</translation>
    </message>
    <message>
        <source>Grow to sentence, then paragraph</source>
        <translation>Önce cümleye, sonra paragrafa büyüt</translation>
    </message>
    <message>
        <source>Adjust the ends</source>
        <translation>Uçları ayarla</translation>
    </message>
    <message>
        <source>Next of overlapping highlights</source>
        <translation>Çakışan vurgulardan sonraki</translation>
    </message>
    <message>
        <source>Check and translation…</source>
        <translation>Doğrulama ve çeviri…</translation>
    </message>
    <message>
        <source>Copy as quotation</source>
        <translation>Alıntı olarak kopyala</translation>
    </message>
    <message>
        <source>Delete the highlight</source>
        <translation>Vurguyu sil</translation>
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
        <source>Find quotation…</source>
        <translation>Alıntı bul…</translation>
    </message>
    <message>
        <source>How to search</source>
        <translation>Nasıl aranır</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Makaleler</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Actors and issues</source>
        <translation>Aktörler ve konular</translation>
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
    <message>
        <source>Nobody else holds this archive any more.</source>
        <translation>Bu arşivi artık başka kimse tutmuyor.</translation>
    </message>
    <message>
        <source>Open for writing</source>
        <translation>Yazmak için aç</translation>
    </message>
</context>
<context>
    <name>ArticleFiles</name>
    <message>
        <source>Save article as HTML</source>
        <translation>Makaleyi HTML olarak kaydet</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Web sayfaları (*.html)</translation>
    </message>
    <message>
        <source>one highlight</source>
        <translation>bir vurgu</translation>
    </message>
    <message>
        <source>{} highlights</source>
        <translation>{} vurgu</translation>
    </message>
    <message>
        <source>Wrote {} with {}.</source>
        <translation>{} yazıldı; içinde {} var.</translation>
    </message>
    <message>
        <source>{}, as it came in</source>
        <translation>{}, geldiği gibi</translation>
    </message>
</context>
<context>
    <name>ArticleMenu</name>
    <message>
        <source>Version 1, the only one</source>
        <translation>Sürüm 1, tek sürüm</translation>
    </message>
    <message>
        <source>Version {} of {}</source>
        <translation>Sürüm {} / {}</translation>
    </message>
    <message>
        <source>Version {}, the current text</source>
        <translation>Sürüm {}, şimdiki metin</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Sürüm {}</translation>
    </message>
    <message>
        <source>What changed between versions {} and {}</source>
        <translation>Sürüm {} ile {} arasında ne değişti</translation>
    </message>
</context>
<context>
    <name>Completions</name>
    <message>
        <source>Ways to go on</source>
        <translation>Nasıl sürdürülebilir</translation>
    </message>
</context>
<context>
    <name>CorrectingController</name>
    <message>
        <source>This archive is read-only: nothing can be corrected in it now.</source>
        <translation>Bu arşiv salt okunur: şu anda içinde hiçbir şey düzeltilemez.</translation>
    </message>
</context>
<context>
    <name>CorrectionPopover</name>
    <message>
        <source>About this article</source>
        <translation>Bu makale hakkında</translation>
    </message>
    <message>
        <source>2024, 2024-05 or 31 May 2024</source>
        <translation>2024, 2024-05 ya da 31 Mayıs 2024</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Yayın</translation>
    </message>
    <message>
        <source>Byline</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Dateline</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Bölüm</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Enter saves, Esc leaves</source>
        <translation>Enter kaydeder, Esc bırakır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>This was guessed</source>
        <translation>Bu tahmin edildi</translation>
    </message>
</context>
<context>
    <name>CreateRows</name>
    <message>
        <source>Create “{}”…</source>
        <translation>“{}” oluştur…</translation>
    </message>
</context>
<context>
    <name>DetailingController</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>The note could not be stored: {}</source>
        <translation>Not saklanamadı: {}</translation>
    </message>
</context>
<context>
    <name>DetailsPopover</name>
    <message>
        <source>Check and translation</source>
        <translation>Doğrulama ve çeviri</translation>
    </message>
</context>
<context>
    <name>EmptyArchive</name>
    <message>
        <source>Drop articles here, paste one (Ctrl+V), or {} a folder.</source>
        <translation>Makaleleri buraya bırakın, birini yapıştırın (Ctrl+V) ya da bir klasör {}.</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Örneğe bakın</translation>
    </message>
</context>
<context>
    <name>ExcerptDetails</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>How it was checked</source>
        <translation>Nasıl doğrulandı</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Çeviri</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Private: left out of exports</source>
        <translation>Gizli: dışa aktarılmaz</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>s. {}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Yaz</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Kaynakça</translation>
    </message>
    <message>
        <source>Whose translation</source>
        <translation>Çeviri kimin</translation>
    </message>
    <message>
        <source>translator not said</source>
        <translation>çevirmen belirtilmedi</translation>
    </message>
    <message>
        <source>my own</source>
        <translation>kendi çevirim</translation>
    </message>
    <message>
        <source>by machine</source>
        <translation>makine çevirisi</translation>
    </message>
    <message>
        <source>published</source>
        <translation>yayımlanmış</translation>
    </message>
</context>
<context>
    <name>ExcerptLinks</name>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
</context>
<context>
    <name>ExcerptRow</name>
    <message>
        <source>p. {}</source>
        <translation>s. {}</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>{} aracılığıyla</translation>
    </message>
    <message>
        <source>Not tagged</source>
        <translation>Etiketsiz</translation>
    </message>
</context>
<context>
    <name>ExcerptRowDelegate</name>
    <message>
        <source>{} selected</source>
        <translation>{} seçili</translation>
    </message>
</context>
<context>
    <name>ExcerptRows</name>
    <message>
        <source>selected</source>
        <translation>seçili</translation>
    </message>
</context>
<context>
    <name>ExcerptValues</name>
    <message>
        <source>a guess</source>
        <translation>tahmin</translation>
    </message>
    <message>
        <source>a guess – confirm</source>
        <translation>tahmin – onayla</translation>
    </message>
    <message>
        <source>{0}: confirm the guess</source>
        <translation>{0}: tahmini onayla</translation>
    </message>
</context>
<context>
    <name>ExcerptsFooter</name>
    <message>
        <source>Select none</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy as quotations with their sources</source>
        <translation>Kaynaklarıyla alıntı olarak kopyala</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>{} seçili</translation>
    </message>
    <message>
        <source>None selected</source>
        <translation>Seçili yok</translation>
    </message>
    <message>
        <source>1 private excerpt is left out of exports</source>
        <translation>1 gizli alıntı dışa aktarılmaz</translation>
    </message>
    <message>
        <source>{} private excerpts are left out of exports</source>
        <translation>{} gizli alıntı dışa aktarılmaz</translation>
    </message>
</context>
<context>
    <name>ExcerptsList</name>
    <message>
        <source>Excerpts found</source>
        <translation>Bulunan alıntılar</translation>
    </message>
</context>
<context>
    <name>ExcerptsPanel</name>
    <message>
        <source>Nothing is marked yet. Select a passage and press H.</source>
        <translation>Henüz hiçbir şey işaretlenmedi. Bir pasaj seçip H tuşuna basın.</translation>
    </message>
</context>
<context>
    <name>ExcerptsStrip</name>
    <message>
        <source>Fact sheet</source>
        <translation>Bilgi föyü</translation>
    </message>
    <message>
        <source>Find quotation</source>
        <translation>Alıntı bul</translation>
    </message>
    <message>
        <source>1 excerpt</source>
        <translation>1 alıntı</translation>
    </message>
    <message>
        <source>{} excerpts</source>
        <translation>{} alıntı</translation>
    </message>
    <message>
        <source>Grouping of the excerpts</source>
        <translation>Alıntıların gruplanması</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Gruplanmamış</translation>
    </message>
    <message>
        <source>Grouped by issue</source>
        <translation>Konuya göre</translation>
    </message>
    <message>
        <source>Grouped by speaker</source>
        <translation>Konuşana göre</translation>
    </message>
    <message>
        <source>Grouped by outlet</source>
        <translation>Yayına göre</translation>
    </message>
    <message>
        <source>Grouped by month</source>
        <translation>Aya göre</translation>
    </message>
    <message>
        <source>Grouped by check</source>
        <translation>Doğrulamaya göre</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export excerpts</source>
        <translation>Alıntıları dışa aktar</translation>
    </message>
    <message>
        <source>{} selected</source>
        <translation>{} seçili</translation>
    </message>
    <message>
        <source>All {} shown</source>
        <translation>Gösterilen {} alıntının hepsi</translation>
    </message>
    <message>
        <source>for each excerpt</source>
        <translation>her alıntı için</translation>
    </message>
    <message>
        <source>for each tag of each excerpt</source>
        <translation>her alıntının her etiketi için</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Bir satır</translation>
    </message>
    <message>
        <source>Excerpts</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Table, comma-separated (.csv)</source>
        <translation>Virgülle ayrılmış tablo (.csv)</translation>
    </message>
    <message>
        <source>Spreadsheet (.xlsx)</source>
        <translation>Hesap tablosu (.xlsx)</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word belgesi (.docx)</translation>
    </message>
    <message>
        <source>Web page (.html)</source>
        <translation>Web sayfası (.html)</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown (.md)</translation>
    </message>
    <message>
        <source>Also what is private, off the record or under embargo ({})</source>
        <translation>Gizli, kayıt dışı ya da ambargolu olanlar da ({})</translation>
    </message>
</context>
<context>
    <name>ExportingController</name>
    <message>
        <source>Export excerpts</source>
        <translation>Alıntıları dışa aktar</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>alıntılar</translation>
    </message>
    <message>
        <source>Exporting excerpts…</source>
        <translation>Alıntılar dışa aktarılıyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Wrote 1 excerpt to {0}.</source>
        <translation>1 alıntı {0} dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>Wrote {1} excerpts to {0}.</source>
        <translation>{1} alıntı {0} dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>{} stayed out, as private, off the record or under embargo.</source>
        <translation>{} alıntı gizli, kayıt dışı ya da ambargolu olduğu için dışarıda kaldı.</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Back to all facets (Esc)</source>
        <translation>Bütün süzgeçlere dön (Esc)</translation>
    </message>
    <message>
        <source>Back to all facets</source>
        <translation>Bütün süzgeçlere dön</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Süz</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1} içinden {0}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Unread</source>
        <translation>Okunmamış</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okunmuş</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Saklanan</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kenara konmuş</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Yıldızlı</translation>
    </message>
    <message>
        <source>To check</source>
        <translation>Doğrulanacak</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Doğrulandı</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>Tartışmalı</translation>
    </message>
    <message>
        <source>False</source>
        <translation>Yanlış</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>konuşan</translation>
    </message>
    <message>
        <source>via</source>
        <translation>aktaran</translation>
    </message>
    <message>
        <source>about</source>
        <translation>hakkında</translation>
    </message>
    <message>
        <source>{0} new</source>
        <translation>{0} yeni</translation>
    </message>
    <message>
        <source>private</source>
        <translation>gizli</translation>
    </message>
</context>
<context>
    <name>FacetsPanel</name>
    <message>
        <source>Facets</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Stories</source>
        <translation>Dosyalar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Actors</source>
        <translation>Aktörler</translation>
    </message>
    <message>
        <source>Issues</source>
        <translation>Konular</translation>
    </message>
    <message>
        <source>Outlets</source>
        <translation>Yayınlar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>Hepsi {0}</translation>
    </message>
    <message>
        <source>{0} undated</source>
        <translation>{0} tarihsiz</translation>
    </message>
    <message>
        <source>Name of this search</source>
        <translation>Bu aramanın adı</translation>
    </message>
    <message>
        <source>Name of the story</source>
        <translation>Dosyanın adı</translation>
    </message>
</context>
<context>
    <name>FactSheet</name>
    <message>
        <source>Claim</source>
        <translation>İddia</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Doğrulama</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>s. {}</translation>
    </message>
    <message>
        <source>paragraph {}</source>
        <translation>paragraf {}</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>başlanmadı</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>{} aracılığıyla</translation>
    </message>
</context>
<context>
    <name>FactSheetWindow</name>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>FactSheetsController</name>
    <message>
        <source>Nothing was printed: see if the printer, or the file, can be reached.</source>
        <translation>Hiçbir şey yazdırılmadı: yazıcıya ya da dosyaya ulaşılıp ulaşılamadığına bakın.</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>bir sayfa</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>{} sayfa</translation>
    </message>
    <message>
        <source>Printed {0} to {1}.</source>
        <translation>{0} şuraya yazdırıldı: {1}.</translation>
    </message>
    <message>
        <source>A fact sheet has room for {} excerpts: select some of them.</source>
        <translation>Bir bilgi föyünde {} alıntılık yer var: bir kısmını seçin.</translation>
    </message>
    <message>
        <source>{} excerpts are left out: private, off the record or under embargo.</source>
        <translation>{} alıntı dışarıda bırakıldı: gizli, kayıt dışı ya da ambargolu.</translation>
    </message>
    <message>
        <source>Print fact sheet</source>
        <translation>Bilgi föyünü yazdır</translation>
    </message>
    <message>
        <source>Fact sheet</source>
        <translation>Bilgi föyü</translation>
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
    <name>FindBar</name>
    <message>
        <source>Find in this article</source>
        <translation>Bu makalede bul</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Not in this article</source>
        <translation>Bu makalede yok</translation>
    </message>
    <message>
        <source>{} of {}</source>
        <translation>{} / {}</translation>
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
    <name>GoSection</name>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Private: stays out of exports</source>
        <translation>Gizli: dışa aktarılmaz</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Yeni ad</translation>
    </message>
</context>
<context>
    <name>Groups</name>
    <message>
        <source>No issue</source>
        <translation>Konusuz</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Konuşansız</translation>
    </message>
    <message>
        <source>No outlet</source>
        <translation>Yayını bilinmeyen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>Check not begun</source>
        <translation>Doğrulamaya başlanmadı</translation>
    </message>
</context>
<context>
    <name>Histogram</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
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
    <name>Holding</name>
    <message>
        <source>This disk can&apos;t be written. Searching and reading work.</source>
        <translation>Bu diske yazılamıyor. Arama ve okuma çalışır.</translation>
    </message>
    <message>
        <source>Read-only: this file or its folder can&apos;t be written. Searching and reading work.</source>
        <translation>Salt okunur: bu dosyaya ya da klasörüne yazılamıyor. Arama ve okuma çalışır.</translation>
    </message>
    <message>
        <source>On a network drive: this works, but slower, and the archive should be open on one computer at a time.</source>
        <translation>Ağ sürücüsünde: çalışır ama daha yavaştır; arşiv aynı anda tek bilgisayarda açık olmalıdır.</translation>
    </message>
    <message>
        <source>Read-only: another copy holds this archive.</source>
        <translation>Salt okunur: bu arşivi başka bir kopya tutuyor.</translation>
    </message>
    <message>
        <source>Close it there to write here.</source>
        <translation>Burada yazmak için orada kapatın.</translation>
    </message>
    <message>
        <source>It is open on {0}: close it there to write here.</source>
        <translation>{0} üzerinde açık: burada yazmak için orada kapatın.</translation>
    </message>
</context>
<context>
    <name>ImportReportDialog</name>
    <message>
        <source>Import</source>
        <translation>İçe aktarma</translation>
    </message>
    <message>
        <source>What could not be imported</source>
        <translation>Neler içe aktarılamadı</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Import what failed once more</source>
        <translation>Başarısız olanları yeniden içe aktar</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>İçe aktarılıyor</translation>
    </message>
    <message>
        <source>Stopped; what was imported is kept</source>
        <translation>Durduruldu; aktarılanlar kaldı</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarıldı</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 makale</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} makale</translation>
    </message>
    <message>
        <source>1 new version of a known article</source>
        <translation>Bilinen bir makalenin 1 yeni sürümü</translation>
    </message>
    <message>
        <source>{0} new versions of known articles</source>
        <translation>Bilinen makalelerin {0} yeni sürümü</translation>
    </message>
    <message>
        <source>1 was there already</source>
        <translation>1 tanesi zaten vardı</translation>
    </message>
    <message>
        <source>{0} were there already</source>
        <translation>{0} tanesi zaten vardı</translation>
    </message>
    <message>
        <source>1 could not be imported</source>
        <translation>1 tanesi içe aktarılamadı</translation>
    </message>
    <message>
        <source>{0} could not be imported</source>
        <translation>{0} tanesi içe aktarılamadı</translation>
    </message>
    <message>
        <source>{0} more</source>
        <translation>{0} tane daha</translation>
    </message>
    <message>
        <source>“Copy as text” has them all.</source>
        <translation>“Metin olarak kopyala” hepsini içerir.</translation>
    </message>
    <message>
        <source>Kept as an article of its own, too unlike the known one: {0}</source>
        <translation>Bilinenden çok farklı, ayrı makale olarak tutuldu: {0}</translation>
    </message>
</context>
<context>
    <name>ImportStrip</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>{0} failed</source>
        <translation>{0} başarısız</translation>
    </message>
    <message>
        <source>1 more waits</source>
        <translation>1 tane daha bekliyor</translation>
    </message>
    <message>
        <source>{0} more wait</source>
        <translation>{0} tane daha bekliyor</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Import: {0}</source>
        <translation>İçe aktarma: {0}</translation>
    </message>
    <message>
        <source>Stopping; what was imported is kept</source>
        <translation>Durduruluyor; aktarılanlar kalır</translation>
    </message>
    <message>
        <source>Looking at the files: {0}</source>
        <translation>Dosyalara bakılıyor: {0}</translation>
    </message>
    <message>
        <source>{0} read</source>
        <translation>{0} okundu</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>ImportSurveyDialog</name>
    <message>
        <source>Add articles</source>
        <translation>Makale ekle</translation>
    </message>
    <message>
        <source>1 file</source>
        <translation>1 dosya</translation>
    </message>
    <message>
        <source>{0} files</source>
        <translation>{0} dosya</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>tanınmadı</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>ImportingController</name>
    <message>
        <source>Nothing new</source>
        <translation>Yeni bir şey yok</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported</source>
        <translation>Durduruldu; hiçbir şey aktarılmadı</translation>
    </message>
    <message>
        <source>{0} could not be imported: the details say why.</source>
        <translation>{0} içe aktarılamadı: nedenini ayrıntılar söyler.</translation>
    </message>
    <message>
        <source>There is nothing to paste: copy the text of an article, or files.</source>
        <translation>Yapıştıracak bir şey yok: bir makalenin metnini ya da dosyaları kopyalayın.</translation>
    </message>
    <message>
        <source>The import stops; what was imported until now is kept.</source>
        <translation>İçe aktarma duruyor; şimdiye dek aktarılanlar kalır.</translation>
    </message>
    <message>
        <source>The last import was cut short; what was imported is kept. Import the same files again to go on: what is there already is passed over.</source>
        <translation>Son içe aktarma yarıda kaldı; aktarılanlar duruyor. Sürdürmek için aynı dosyaları yeniden içe aktarın: zaten olanlar atlanır.</translation>
    </message>
    <message>
        <source>Add articles</source>
        <translation>Makale ekle</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>Klasör ekle</translation>
    </message>
    <message>
        <source>Nothing is new: all of it was there already.</source>
        <translation>Yeni bir şey yok: hepsi zaten vardı.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 makale</translation>
    </message>
    <message>
        <source>{0} articles</source>
        <translation>{0} makale</translation>
    </message>
    <message>
        <source>{0} imported from {1}</source>
        <translation>{0}, {1} klasöründen aktarıldı</translation>
    </message>
    <message>
        <source>Stopped; {0} imported</source>
        <translation>Durduruldu; {0} aktarıldı</translation>
    </message>
    <message>
        <source>{0} imported</source>
        <translation>{0} aktarıldı</translation>
    </message>
    <message>
        <source>Pasted as a new article</source>
        <translation>Yeni makale olarak yapıştırıldı</translation>
    </message>
    <message>
        <source>Pasted as a new version of this article</source>
        <translation>Bu makalenin yeni sürümü olarak yapıştırıldı</translation>
    </message>
    <message>
        <source>This text is in the archive already.</source>
        <translation>Bu metin arşivde zaten var.</translation>
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
    <name>Known</name>
    <message>
        <source>Speaker</source>
        <translation>Konuşan</translation>
    </message>
    <message>
        <source>Via</source>
        <translation>Aracı</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Muhatap</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Mentions</source>
        <translation>Anılan</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Stance</source>
        <translation>Tutum</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atıf</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>belirtilmedi</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Söyleyiş</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>başlanmadı</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Doğrulama</translation>
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
    <name>Meanings</name>
    <message>
        <source>For means…</source>
        <translation>Lehte olmak…</translation>
    </message>
    <message>
        <source>Against means…</source>
        <translation>Aleyhte olmak…</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>What does it mean to be for “{}”, and against it?</source>
        <translation>“{}” konusunda lehte olmak, aleyhte olmak ne demek?</translation>
    </message>
</context>
<context>
    <name>NoHits</name>
    <message>
        <source>Nothing matches all {} conditions.</source>
        <translation>{} koşulun hepsine uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Uyan bir şey yok.</translation>
    </message>
    <message>
        <source>Without {}: {}.</source>
        <translation>{} olmadan: {}.</translation>
    </message>
    <message>
        <source>{} to be told when something comes.</source>
        <translation>Bir şey gelince öğrenmek için {}.</translation>
    </message>
    <message>
        <source>Did you mean {}?</source>
        <translation>Bunu mu demek istediniz: {}?</translation>
    </message>
</context>
<context>
    <name>NoteEditor</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What is to be remembered? Begin a line with [ ] for something to do.</source>
        <translation>Ne hatırlanmalı? Yapılacak iş için satıra [ ] ile başlayın.</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Yapılacak</translation>
    </message>
    <message>
        <source>Make the line something to do (Ctrl+T)</source>
        <translation>Satırı yapılacak iş yap (Ctrl+T)</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
</context>
<context>
    <name>NotingController</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>The note could not be stored: {}</source>
        <translation>Not saklanamadı: {}</translation>
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
    <name>PaneHeader</name>
    <message>
        <source>No date – set</source>
        <translation>Tarih yok – belirle</translation>
    </message>
    <message>
        <source>More about this article</source>
        <translation>Bu makale hakkında daha fazlası</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>No date</source>
        <translation>Tarih yok</translation>
    </message>
</context>
<context>
    <name>PrintingController</name>
    <message>
        <source>Print article</source>
        <translation>Makaleyi yazdır</translation>
    </message>
    <message>
        <source>one page</source>
        <translation>bir sayfa</translation>
    </message>
    <message>
        <source>{} pages</source>
        <translation>{} sayfa</translation>
    </message>
    <message>
        <source>Printed {} to {}.</source>
        <translation>{} şuraya yazdırıldı: {}.</translation>
    </message>
    <message>
        <source>Printed {}.</source>
        <translation>{} yazdırıldı.</translation>
    </message>
    <message>
        <source>Nothing was printed: {} can&apos;t be written. Choose another file.</source>
        <translation>Hiçbir şey yazdırılmadı: {} yazılamıyor. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer can&apos;t be reached. See if it is switched on and connected.</source>
        <translation>Hiçbir şey yazdırılmadı: yazıcıya ulaşılamıyor. Açık ve bağlı olup olmadığına bakın.</translation>
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
    <name>QuotationWindow</name>
    <message>
        <source>Find quotation</source>
        <translation>Alıntı bul</translation>
    </message>
    <message>
        <source>Paste the passage here</source>
        <translation>Pasajı buraya yapıştırın</translation>
    </message>
    <message>
        <source>Passage to look for</source>
        <translation>Aranacak pasaj</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Where it stands</source>
        <translation>Nerede geçiyor</translation>
    </message>
    <message>
        <source>Verbatim in more than {} places.</source>
        <translation>{} yerden fazla yerde kelimesi kelimesine geçiyor.</translation>
    </message>
    <message>
        <source>Verbatim in {} places.</source>
        <translation>{} yerde kelimesi kelimesine geçiyor.</translation>
    </message>
    <message>
        <source>Verbatim, in one place.</source>
        <translation>Bir yerde kelimesi kelimesine geçiyor.</translation>
    </message>
    <message>
        <source>Not verbatim. Struck out: only in what you pasted. Underlined: only in the text.</source>
        <translation>Kelimesi kelimesine değil. Üstü çizili: yalnızca yapıştırdığınızda. Altı çizili: yalnızca metinde.</translation>
    </message>
    <message>
        <source>In no text, but in a headline.</source>
        <translation>Hiçbir metinde yok, ama bir başlıkta var.</translation>
    </message>
    <message>
        <source>Not found in any text of this archive.</source>
        <translation>Bu arşivin hiçbir metninde bulunamadı.</translation>
    </message>
    <message>
        <source>version {}, not the present text</source>
        <translation>{}. sürüm, güncel metin değil</translation>
    </message>
</context>
<context>
    <name>QuotingController</name>
    <message>
        <source>{} quotations are too many to copy at once: export them, or select fewer.</source>
        <translation>{} alıntı bir kerede kopyalanamayacak kadar çok: dışa aktarın ya da daha azını seçin.</translation>
    </message>
    <message>
        <source>Copied {} quotations with their sources.</source>
        <translation>{} alıntı kaynaklarıyla kopyalandı.</translation>
    </message>
    <message>
        <source>Copied the quotation with its source.</source>
        <translation>Alıntı kaynağıyla kopyalandı.</translation>
    </message>
</context>
<context>
    <name>ReaderArticle</name>
    <message>
        <source>version {} of {}</source>
        <translation>sürüm {} / {}</translation>
    </message>
    <message>
        <source>{}, same article</source>
        <translation>{}, aynı makale</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>No date – set</source>
        <translation>Tarih yok – belirle</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>No article is open</source>
        <translation>Açık makale yok</translation>
    </message>
</context>
<context>
    <name>Recent</name>
    <message>
        <source>Recent archives</source>
        <translation>Son açılanlar</translation>
    </message>
</context>
<context>
    <name>RefusedQuotations</name>
    <message>
        <source>Not copied</source>
        <translation>Kopyalanmadı</translation>
    </message>
    <message>
        <source>{} passages were not copied</source>
        <translation>{} pasaj kopyalanmadı</translation>
    </message>
    <message>
        <source>This passage was not copied</source>
        <translation>Bu pasaj kopyalanmadı</translation>
    </message>
    <message>
        <source>and {} more</source>
        <translation>ve {} tane daha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Gözden geçir</translation>
    </message>
    <message>
        <source>Review “{}”</source>
        <translation>“{}” pasajını gözden geçir</translation>
    </message>
</context>
<context>
    <name>RepeatingController</name>
    <message>
        <source>Tag {}</source>
        <translation>Etiketle: {}</translation>
    </message>
</context>
<context>
    <name>ResultsList</name>
    <message>
        <source>Articles found</source>
        <translation>Bulunan makaleler</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Tarihi gir</translation>
    </message>
</context>
<context>
    <name>ResultsModel</name>
    <message>
        <source>no date</source>
        <translation>tarihsiz</translation>
    </message>
</context>
<context>
    <name>ResultsPanel</name>
    <message>
        <source>1 article</source>
        <translation>1 makale</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>{} makale</translation>
    </message>
    <message>
        <source>{} new – show</source>
        <translation>{} yeni – göster</translation>
    </message>
    <message>
        <source>Search covers {} % until the index is rebuilt. Reading and marking work.</source>
        <translation>Dizin yeniden kurulana dek arama % {} kapsar. Okuma ve işaretleme çalışır.</translation>
    </message>
    <message>
        <source>Order of the articles</source>
        <translation>Makalelerin sırası</translation>
    </message>
    <message>
        <source>Relevance</source>
        <translation>İlgi</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>En yeni</translation>
    </message>
    <message>
        <source>Oldest</source>
        <translation>En eski</translation>
    </message>
</context>
<context>
    <name>SavedSearchesController</name>
    <message>
        <source>{0} finds excerpts; here are the articles they stand in.</source>
        <translation>{0} alıntıları bulur; burada bulundukları makaleler var.</translation>
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
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>SearchHelp</name>
    <message>
        <source>How to search</source>
        <translation>Nasıl aranır</translation>
    </message>
    <message>
        <source>Both words, anywhere in title or text.</source>
        <translation>İki sözcük de, başlıkta ya da metinde, herhangi bir yerde.</translation>
    </message>
    <message>
        <source>These words, one right after the other.</source>
        <translation>Bu sözcükler, art arda.</translation>
    </message>
    <message>
        <source>These words, at most three places apart.</source>
        <translation>Bu sözcükler, aralarında en çok üç yer.</translation>
    </message>
    <message>
        <source>Either. AND, OR and NOT are written in capitals.</source>
        <translation>İkisinden biri. AND, OR ve NOT büyük harfle yazılır.</translation>
    </message>
    <message>
        <source>The first, not the second.</source>
        <translation>Birincisi var, ikincisi yok.</translation>
    </message>
    <message>
        <source>Brackets keep together.</source>
        <translation>Parantez bir arada tutar.</translation>
    </message>
    <message>
        <source>Words that begin so; ? stands for one letter.</source>
        <translation>Böyle başlayan sözcükler; ? tek bir harfin yerine geçer.</translation>
    </message>
    <message>
        <source>One letter may be wrong.</source>
        <translation>Bir harf yanlış olabilir.</translation>
    </message>
    <message>
        <source>The first word counts double for relevance.</source>
        <translation>İlgi sırasında ilk sözcük iki kat sayılır.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>What an article is</source>
        <translation>Makalenin ne olduğu</translation>
    </message>
    <message>
        <source>What you marked in it</source>
        <translation>İçinde neyi işaretlediğiniz</translation>
    </message>
</context>
<context>
    <name>SearchingController</name>
    <message>
        <source>There is no other unread article in this list.</source>
        <translation>Bu listede okunmamış başka makale yok.</translation>
    </message>
    <message>
        <source>No unread article below: on from the top.</source>
        <translation>Aşağıda okunmamış makale yok: baştan sürüyor.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>The selected passage</source>
        <translation>Seçili pasaj</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>Check this position</source>
        <translation>Bu yeri denetleyin</translation>
    </message>
    <message>
        <source>Highlight {} of {}</source>
        <translation>Vurgu {} / {}</translation>
    </message>
    <message>
        <source>Note: {}</source>
        <translation>Not: {}</translation>
    </message>
    <message>
        <source>Hit {} of {}</source>
        <translation>Bulgu {} / {}</translation>
    </message>
</context>
<context>
    <name>Stance</name>
    <message>
        <source>for</source>
        <translation>lehte</translation>
    </message>
    <message>
        <source>against</source>
        <translation>aleyhte</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>no stance</source>
        <translation>tutum yok</translation>
    </message>
</context>
<context>
    <name>Statement</name>
    <message>
        <source>and</source>
        <translation>ve</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>{} aracılığıyla</translation>
    </message>
    <message>
        <source>said</source>
        <translation>dedi</translation>
    </message>
    <message>
        <source>to {}</source>
        <translation>{} adlı muhataba</translation>
    </message>
    <message>
        <source>about {}</source>
        <translation>{} hakkında</translation>
    </message>
    <message>
        <source>mentions {}</source>
        <translation>{} anılıyor</translation>
    </message>
    <message>
        <source>for</source>
        <translation>lehte:</translation>
    </message>
    <message>
        <source>against</source>
        <translation>aleyhte:</translation>
    </message>
    <message>
        <source>unclear on</source>
        <translation>belirsiz:</translation>
    </message>
    <message>
        <source>attribution?</source>
        <translation>atıf?</translation>
    </message>
    <message>
        <source>wording?</source>
        <translation>söyleyiş?</translation>
    </message>
    <message>
        <source>translated</source>
        <translation>çevrildi</translation>
    </message>
    <message>
        <source>named</source>
        <translation>adıyla</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>adsız</translation>
    </message>
    <message>
        <source>document</source>
        <translation>belge</translation>
    </message>
    <message>
        <source>other media</source>
        <translation>başka medya</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>aktarma</translation>
    </message>
    <message>
        <source>partly quoted</source>
        <translation>kısmen alıntı</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>doğrulanacak</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>doğrulandı</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>tartışmalı</translation>
    </message>
    <message>
        <source>false</source>
        <translation>yanlış</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>konuşan</translation>
    </message>
    <message>
        <source>via</source>
        <translation>aracı</translation>
    </message>
    <message>
        <source>addressee</source>
        <translation>muhatap</translation>
    </message>
    <message>
        <source>about</source>
        <translation>hakkında</translation>
    </message>
    <message>
        <source>mentioned</source>
        <translation>anılan</translation>
    </message>
    <message>
        <source>related</source>
        <translation>ilgili</translation>
    </message>
    <message>
        <source>corroborates</source>
        <translation>doğruluyor</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>çelişiyor</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>tekrarlıyor</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>güncelliyor</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>yanıtlıyor</translation>
    </message>
    <message>
        <source>same event</source>
        <translation>aynı olay</translation>
    </message>
</context>
<context>
    <name>StatementLine</name>
    <message>
        <source>Who said what about which issue?</source>
        <translation>Kim, hangi konuda, ne dedi?</translation>
    </message>
</context>
<context>
    <name>StoriesController</name>
    <message>
        <source>Story</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>New story…</source>
        <translation>Yeni dosya…</translation>
    </message>
</context>
<context>
    <name>TagField</name>
    <message>
        <source>Actor or issue</source>
        <translation>Aktör ya da konu</translation>
    </message>
    <message>
        <source>Tab  {}</source>
        <translation>Sekme  {}</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
    <message>
        <source>Tags of the passage</source>
        <translation>Pasajın etiketleri</translation>
    </message>
    <message>
        <source>Actors and issues</source>
        <translation>Aktörler ve konular</translation>
    </message>
    <message>
        <source>Pin to {0} (Alt+{0})</source>
        <translation>{0} tuşuna sabitle (Alt+{0})</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>P</source>
        <translation>K</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>O</source>
        <translation>R</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Devlet</translation>
    </message>
    <message>
        <source>S</source>
        <translation>D</translation>
    </message>
    <message>
        <source>Somebody unnamed</source>
        <translation>Adı verilmeyen biri</translation>
    </message>
    <message>
        <source>U</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Another actor</source>
        <translation>Başka bir aktör</translation>
    </message>
    <message>
        <source>A</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>I</source>
        <translation>O</translation>
    </message>
</context>
<context>
    <name>TagQuestions</name>
    <message>
        <source>What is “{}”?</source>
        <translation>“{}” nedir?</translation>
    </message>
    <message>
        <source>{0} and {1}</source>
        <translation>{0} ve {1}</translation>
    </message>
    <message>
        <source>One joint statement</source>
        <translation>Tek ortak açıklama</translation>
    </message>
    <message>
        <source>J</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Two statements</source>
        <translation>İki ayrı açıklama</translation>
    </message>
    <message>
        <source>T</source>
        <translation>İ</translation>
    </message>
    <message>
        <source>{}: a joint statement, or two?</source>
        <translation>{}: ortak bir açıklama mı, iki ayrı mı?</translation>
    </message>
</context>
<context>
    <name>TagRowDelegate</name>
    <message>
        <source>matched “{}”</source>
        <translation>eşleşen: “{}”</translation>
    </message>
</context>
<context>
    <name>TaggingController</name>
    <message>
        <source>role</source>
        <translation>rol</translation>
    </message>
    <message>
        <source>stance</source>
        <translation>tutum</translation>
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
    <name>WatchingController</name>
    <message>
        <source>Import new pages from this folder</source>
        <translation>Bu klasördeki yeni sayfaları içe aktar</translation>
    </message>
    <message>
        <source>Pages saved to {0} come into this archive by themselves.</source>
        <translation>{0} klasörüne kaydedilen sayfalar bu arşive kendiliğinden gelir.</translation>
    </message>
    <message>
        <source>{0} is not there, so no pages are imported from it: choose it again in the menu.</source>
        <translation>{0} yerinde yok; oradan sayfa alınmıyor: menüden yeniden seçin.</translation>
    </message>
</context>
<context>
    <name>WordMenu</name>
    <message>
        <source>{} (a guess: confirm)</source>
        <translation>{} (tahmin: onayla)</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} etiketini kaldır</translation>
    </message>
    <message>
        <source>Leave open</source>
        <translation>Açık bırak</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Open again</source>
        <translation>Yeniden aç</translation>
    </message>
</context>
<context>
    <name>_Chips</name>
    <message>
        <source>Remove {}</source>
        <translation>{} koşulunu kaldır</translation>
    </message>
</context>
<context>
    <name>_Confirm</name>
    <message>
        <source>Is right</source>
        <translation>Doğru</translation>
    </message>
    <message>
        <source>{0} is right</source>
        <translation>{0} doğru</translation>
    </message>
</context>
<context>
    <name>_CreateRow</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>State of this article</source>
        <translation>Bu makalenin durumu</translation>
    </message>
</context>
<context>
    <name>_RemovalRow</name>
    <message>
        <source>Remove {}</source>
        <translation>{} koşulunu kaldır</translation>
    </message>
    <message>
        <source>Remove {}: {} articles</source>
        <translation>{} koşulunu kaldır: {} makale</translation>
    </message>
</context>
<context>
    <name>_WordButton</name>
    <message>
        <source>A guess: click to confirm or change</source>
        <translation>Tahmin: onaylamak ya da değiştirmek için tıklayın</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>{}, a guess</source>
        <translation>{}, tahmin</translation>
    </message>
</context>
</TS>
