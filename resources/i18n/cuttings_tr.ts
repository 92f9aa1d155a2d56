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
        <source>Side by side</source>
        <translation>Yan yana</translation>
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
        <source>Export actors and issues…</source>
        <translation>Aktörleri ve konuları dışa aktar…</translation>
    </message>
    <message>
        <source>Import actors and issues…</source>
        <translation>Aktörleri ve konuları içe aktar…</translation>
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
        <source>Next known name</source>
        <translation>Sonraki bilinen ad</translation>
    </message>
    <message>
        <source>Previous known name</source>
        <translation>Önceki bilinen ad</translation>
    </message>
    <message>
        <source>Mentioned but not tagged…</source>
        <translation>Geçen ama etiketlenmeyen adlar…</translation>
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
        <source>Print…</source>
        <translation>Yazdır…</translation>
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
        <source>Follow the link</source>
        <translation>Bağlantıyı izle</translation>
    </message>
    <message>
        <source>Back along the links</source>
        <translation>Bağlantılarda geri</translation>
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
        <source>Check this position</source>
        <translation>Bu yeri denetle</translation>
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
        <source>Read beside this…</source>
        <translation>Bunun yanında oku…</translation>
    </message>
    <message>
        <source>Two versions side by side</source>
        <translation>İki sürüm yan yana</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Sonraki bölme</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Önceki bölme</translation>
    </message>
    <message>
        <source>Keep this article in its pane</source>
        <translation>Bu makaleyi bölmesinde tut</translation>
    </message>
    <message>
        <source>Close this pane</source>
        <translation>Bu bölmeyi kapat</translation>
    </message>
    <message>
        <source>Follow links while scrolling</source>
        <translation>Kaydırırken bağlantıları izle</translation>
    </message>
    <message>
        <source>List of articles beside the panes</source>
        <translation>Bölmelerin yanında makale listesi</translation>
    </message>
    <message>
        <source>New actor or issue…</source>
        <translation>Yeni aktör veya konu…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>Never merge with…</source>
        <translation>Asla birleştirme…</translation>
    </message>
    <message>
        <source>Delete actors or issues…</source>
        <translation>Aktörleri veya konuları sil…</translation>
    </message>
    <message>
        <source>Merge into…</source>
        <translation>Şununla birleştir…</translation>
    </message>
    <message>
        <source>Split off the ticked excerpts…</source>
        <translation>İşaretli alıntıları ayır…</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Olası eşler</translation>
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
        <source>Contradictions</source>
        <translation>Çelişkiler</translation>
    </message>
    <message>
        <source>Facets</source>
        <translation>Süzgeçler</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Positions to check</source>
        <translation>Denetlenecek yerler</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Known names in the text</source>
        <translation>Metindeki bilinen adlar</translation>
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
        <source>The whole way</source>
        <translation>Baştan sona</translation>
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
    <name>AppearingController</name>
    <message>
        <source>appears in 1 other article.</source>
        <translation>başka 1 makalede geçiyor.</translation>
    </message>
    <message>
        <source>appears in {} other articles.</source>
        <translation>başka {} makalede geçiyor.</translation>
    </message>
</context>
<context>
    <name>ArchivesController</name>
    <message>
        <source>{0} Close it again to give it up.</source>
        <translation>{0} Vazgeçmek için yeniden kapatın.</translation>
    </message>
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
    <name>ArticleNotice</name>
    <message>
        <source>State of this article</source>
        <translation>Bu makalenin durumu</translation>
    </message>
    <message>
        <source>Check {} positions</source>
        <translation>{} yeri denetle</translation>
    </message>
    <message>
        <source>Check one position</source>
        <translation>Bir yeri denetle</translation>
    </message>
</context>
<context>
    <name>Aside</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Kapat (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Between</name>
    <message>
        <source>1 link</source>
        <translation>1 bağlantı</translation>
    </message>
    <message>
        <source>{} links</source>
        <translation>{} bağlantı</translation>
    </message>
    <message>
        <source>No links</source>
        <translation>Bağlantı yok</translation>
    </message>
</context>
<context>
    <name>ClaimRowDelegate</name>
    <message>
        <source>No date – set</source>
        <translation>Tarih yok – belirle</translation>
    </message>
</context>
<context>
    <name>Claims</name>
    <message>
        <source>Independent origin</source>
        <translation>Bağımsız kaynak</translation>
    </message>
    <message>
        <source>{0} appearances in {1} outlets</source>
        <translation>{1} yayında {0} yayımlanış</translation>
    </message>
    <message>
        <source>{} appearances</source>
        <translation>{} yayımlanış</translation>
    </message>
    <message>
        <source>No appearance has a date</source>
        <translation>Hiçbir yayımlanışın tarihi yok</translation>
    </message>
    <message>
        <source>First: {}</source>
        <translation>İlk: {}</translation>
    </message>
    <message>
        <source>First, if that date is right: {}</source>
        <translation>Bu tarih doğruysa ilk: {}</translation>
    </message>
    <message>
        <source>one without a date</source>
        <translation>biri tarihsiz</translation>
    </message>
    <message>
        <source>{} without a date</source>
        <translation>{} tarihsiz</translation>
    </message>
    <message>
        <source>Independent origins: {}</source>
        <translation>Bağımsız kaynak sayısı: {}</translation>
    </message>
    <message>
        <source>Claims found</source>
        <translation>Bulunan iddialar</translation>
    </message>
</context>
<context>
    <name>CodebookExportDialog</name>
    <message>
        <source>Export actors and issues</source>
        <translation>Aktörleri ve konuları dışa aktar</translation>
    </message>
    <message>
        <source>All that is known of them is written to a CSV file.</source>
        <translation>Haklarında bilinen her şey bir CSV dosyasına yazılır.</translation>
    </message>
    <message>
        <source>With the 1 that is private</source>
        <translation>Özel olan 1 tanesi de yazılsın</translation>
    </message>
    <message>
        <source>With the {} that are private</source>
        <translation>Özel olan {} tanesi de yazılsın</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
</context>
<context>
    <name>CodebookReportDialog</name>
    <message>
        <source>Import actors and issues</source>
        <translation>Aktörleri ve konuları içe aktar</translation>
    </message>
    <message>
        <source>Not every line was understood</source>
        <translation>Her satır anlaşılmadı</translation>
    </message>
    <message>
        <source>Mend these lines in {} and import it again: what is here already is not made twice.</source>
        <translation>Bu satırları {} dosyasında düzeltip yeniden içe aktarın: burada zaten olan ikinci kez eklenmez.</translation>
    </message>
    <message>
        <source>What was not understood</source>
        <translation>Anlaşılmayanlar</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Metin olarak kopyala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>CodebooksController</name>
    <message>
        <source>Import actors and issues</source>
        <translation>Aktörleri ve konuları içe aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablolar (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Export actors and issues</source>
        <translation>Aktörleri ve konuları dışa aktar</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablolar (*.csv)</translation>
    </message>
    <message>
        <source>actors and issues</source>
        <translation>aktörler ve konular</translation>
    </message>
    <message>
        <source>Wrote 1 actor or issue to {0}.</source>
        <translation>1 aktör ya da konu {0} dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>Wrote {1} actors and issues to {0}.</source>
        <translation>{1} aktör ve konu {0} dosyasına yazıldı.</translation>
    </message>
    <message>
        <source>What is private stayed out.</source>
        <translation>Özel olanlar yazılmadı.</translation>
    </message>
    <message>
        <source>1 made</source>
        <translation>1 yeni</translation>
    </message>
    <message>
        <source>{} made</source>
        <translation>{} yeni</translation>
    </message>
    <message>
        <source>1 changed</source>
        <translation>1 değişti</translation>
    </message>
    <message>
        <source>{} changed</source>
        <translation>{} değişti</translation>
    </message>
    <message>
        <source>1 as it was</source>
        <translation>1 aynı kaldı</translation>
    </message>
    <message>
        <source>{} as they were</source>
        <translation>{} aynı kaldı</translation>
    </message>
    <message>
        <source>Actors and issues: {}.</source>
        <translation>Aktörler ve konular: {}.</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>Only here, struck out: {}</source>
        <translation>Yalnızca burada, üstü çizili: {}</translation>
    </message>
    <message>
        <source>Only here, underlined: {}</source>
        <translation>Yalnızca burada, altı çizili: {}</translation>
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
    <name>ContradictionRow</name>
    <message>
        <source>No date – set</source>
        <translation>Tarih yok – belirle</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Açıkla…</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan yana</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
</context>
<context>
    <name>ContradictionSheet</name>
    <message>
        <source>Claim</source>
        <translation>İddia</translation>
    </message>
    <message>
        <source>Contradicts</source>
        <translation>Çeliştiği iddia</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
</context>
<context>
    <name>ContradictionSheets</name>
    <message>
        <source>A sheet has room for {} contradictions: narrow the search.</source>
        <translation>Bir sayfaya {} çelişki sığar: aramayı daraltın.</translation>
    </message>
    <message>
        <source>One contradiction is left out: private, off the record or under embargo.</source>
        <translation>Bir çelişki dışarıda bırakıldı: gizli, kayıt dışı ya da ambargolu.</translation>
    </message>
    <message>
        <source>{} contradictions are left out: private, off the record or under embargo.</source>
        <translation>{} çelişki dışarıda bırakıldı: gizli, kayıt dışı ya da ambargolu.</translation>
    </message>
    <message>
        <source>Contradictions</source>
        <translation>Çelişkiler</translation>
    </message>
    <message>
        <source>Print contradictions</source>
        <translation>Çelişkileri yazdır</translation>
    </message>
</context>
<context>
    <name>ContradictionWork</name>
    <message>
        <source>Why do they differ? Who is right, and how is that known?</source>
        <translation>Neden farklılar? Kim haklı, bu nereden biliniyor?</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Note on this contradiction</source>
        <translation>Bu çelişkiye not</translation>
    </message>
</context>
<context>
    <name>ContradictionsController</name>
    <message>
        <source>No claim is repeated yet. Link two passages (L) and say that one repeats the other.</source>
        <translation>Henüz yinelenen iddia yok. İki bölümü bağlayın (L) ve birinin ötekini yinelediğini söyleyin.</translation>
    </message>
    <message>
        <source>Nothing contradicts yet. Link two passages (L) and say that they contradict.</source>
        <translation>Henüz çelişki yok. İki bölümü bağlayın (L) ve çeliştiklerini söyleyin.</translation>
    </message>
    <message>
        <source>Nothing is open: every contradiction that was found is explained or corrected.</source>
        <translation>Açık çelişki yok: bulunan her çelişki açıklandı ya da düzeltildi.</translation>
    </message>
    <message>
        <source>None of the contradictions that were found is explained yet.</source>
        <translation>Bulunan çelişkilerin hiçbiri henüz açıklanmadı.</translation>
    </message>
    <message>
        <source>None of the contradictions that were found was corrected.</source>
        <translation>Bulunan çelişkilerin hiçbiri düzeltilmedi.</translation>
    </message>
</context>
<context>
    <name>ContradictionsList</name>
    <message>
        <source>Contradictions found</source>
        <translation>Bulunan çelişkiler</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Yan yana</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Read the first passage</source>
        <translation>Birinci bölümü oku</translation>
    </message>
    <message>
        <source>Read the second passage</source>
        <translation>İkinci bölümü oku</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Not…</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Bağlantıyı kaldır</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>ContradictionsPanel</name>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Explained</source>
        <translation>Açıklanan</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Düzeltilen</translation>
    </message>
    <message>
        <source>Repeated claims</source>
        <translation>Yinelenen iddialar</translation>
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
    <name>DescribingController</name>
    <message>
        <source>What was written of an actor or an issue could not be stored: {}</source>
        <translation>Bir aktör veya konu hakkında yazılan kaydedilemedi: {}</translation>
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
    <name>Difference</name>
    <message>
        <source>Struck out: only in version {}. Underlined: only in version {}.</source>
        <translation>Üstü çizili: yalnızca sürüm {} içinde. Altı çizili: yalnızca sürüm {} içinde.</translation>
    </message>
    <message>
        <source>What changed: {}</source>
        <translation>Ne değişti: {}</translation>
    </message>
    <message>
        <source>One paragraph unchanged</source>
        <translation>Bir paragraf değişmedi</translation>
    </message>
    <message>
        <source>{} paragraphs unchanged</source>
        <translation>{} paragraf değişmedi</translation>
    </message>
</context>
<context>
    <name>DoublesPanel</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Olası eşler</translation>
    </message>
    <message>
        <source>Looking for names that are alike…</source>
        <translation>Birbirine benzeyen adlar aranıyor…</translation>
    </message>
    <message>
        <source>Their names are alike. Nothing is merged that you do not merge.</source>
        <translation>Adları birbirine benziyor. Sizin birleştirmediğiniz hiçbir şey birleşmez.</translation>
    </message>
    <message>
        <source>No two actors have names that are alike, but for those you said are not the same.</source>
        <translation>Aynı olmadığını söyledikleriniz dışında, adları birbirine benzeyen iki aktör yok.</translation>
    </message>
    <message>
        <source>No two issues have names that are alike, but for those you said are not the same.</source>
        <translation>Aynı olmadığını söyledikleriniz dışında, adları birbirine benzeyen iki konu yok.</translation>
    </message>
</context>
<context>
    <name>EmptyArchive</name>
    <message>
        <source>Drop articles here, paste one (Ctrl+V), or {} a folder.</source>
        <translation>Makaleleri buraya bırakın, birini yapıştırın (Ctrl+V) ya da bir klasör {}.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>seçin</translation>
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
        <source>Tags…</source>
        <translation>Etiketler…</translation>
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
        <source>No date – set</source>
        <translation>Tarih yok – belirle</translation>
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
        <source>Statement</source>
        <translation>İfade</translation>
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
        <source>No date – set</source>
        <translation>Tarih yok – girin</translation>
    </message>
    <message>
        <source>p. {}</source>
        <translation>s. {}</translation>
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
        <source>{} new</source>
        <translation>{} yeni</translation>
    </message>
    <message>
        <source>private</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>finds excerpts</source>
        <translation>alıntıları bulur</translation>
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
        <source>All {}</source>
        <translation>Hepsi {}</translation>
    </message>
    <message>
        <source>{} undated</source>
        <translation>{} tarihsiz</translation>
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
        <source>A fact sheet has room for {} excerpts: select some of them.</source>
        <translation>Bir bilgi föyünde {} alıntılık yer var: bir kısmını seçin.</translation>
    </message>
    <message>
        <source>One excerpt is left out: private, off the record or under embargo.</source>
        <translation>Bir alıntı dışarıda bırakıldı: gizli, kayıt dışı ya da ambargolu.</translation>
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
    <name>FollowingController</name>
    <message>
        <source>This highlight is not linked.</source>
        <translation>Bu işaret hiçbir yere bağlı değil.</translation>
    </message>
    <message>
        <source>Linked passage {0} of {1}</source>
        <translation>Bağlı pasaj {0}/{1}</translation>
    </message>
    <message>
        <source>The linked passage is not there any more.</source>
        <translation>Bağlı pasaj artık yok.</translation>
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
    <name>Gutter</name>
    <message>
        <source>Links between these two articles</source>
        <translation>Bu iki makale arasındaki bağlantılar</translation>
    </message>
    <message>
        <source>To the next link above</source>
        <translation>Yukarıdaki sonraki bağlantıya</translation>
    </message>
    <message>
        <source>To the next link below</source>
        <translation>Aşağıdaki sonraki bağlantıya</translation>
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
        <source>Something else was changed since; nothing was undone.</source>
        <translation>Bu arada başka bir şey değişti; hiçbir şey geri alınmadı.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Undone, back to: {0}</source>
        <translation>Geri alındı, şuna kadar: {0}</translation>
    </message>
    <message>
        <source>Changed elsewhere since; nothing was done again.</source>
        <translation>Bu arada başka yerde değişti; hiçbir şey yinelenmedi.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>Done again, up to: {0}</source>
        <translation>Yinelendi, şuna kadar: {0}</translation>
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
        <source>{} articles</source>
        <translation>{} makale</translation>
    </message>
    <message>
        <source>{} new versions of known articles</source>
        <translation>Bilinen makalelerin {} yeni sürümü</translation>
    </message>
    <message>
        <source>{} were there already</source>
        <translation>{} tanesi zaten vardı</translation>
    </message>
    <message>
        <source>{} could not be imported</source>
        <translation>{} tanesi içe aktarılamadı</translation>
    </message>
    <message>
        <source>1 new version of a known article</source>
        <translation>Bilinen bir makalenin 1 yeni sürümü</translation>
    </message>
    <message>
        <source>1 was there already</source>
        <translation>1 tanesi zaten vardı</translation>
    </message>
    <message>
        <source>1 could not be imported</source>
        <translation>1 tanesi içe aktarılamadı</translation>
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
        <source>{} more wait</source>
        <translation>{} tane daha bekliyor</translation>
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
        <source>{} files</source>
        <translation>{} dosya</translation>
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
        <source>{} could not be imported: the details say why.</source>
        <translation>{} tanesi içe aktarılamadı: nedenini ayrıntılar söyler.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 makale</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>{} makale</translation>
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
        <source>none</source>
        <translation>yok</translation>
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
    <name>Languages</name>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaycan Türkçesi</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarusça</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarca</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalce</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Boşnakça</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanca</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Çekçe</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danca</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonca</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskça</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fince</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>İrlandaca</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbranice</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hintçe</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Hırvatça</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Ermenice</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Endonezce</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>İzlandaca</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>İtalyanca</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gürcüce</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakça</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kürtçe</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kırgızca</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litvanca</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letonca</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Makedonca</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayca</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>Birmanca</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norveççe (Bokmål)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Lehçe</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Peştuca</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portekizce</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumence</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovakça</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovence</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somalice</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Arnavutça</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Sırpça</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>İsveççe</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Svahilice</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamilce</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tacikçe</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tayca</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Türkmence</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraynaca</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urduca</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Özbekçe</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
</context>
<context>
    <name>Library</name>
    <message>
        <source>This is a bug in Cuttings ({kind}). What was saved before is safe; {file} says where it happened.</source>
        <translation>Bu, Cuttings’te bir hatadır ({kind}). Önceden kaydedilenler güvende; nerede olduğunu {file} söyler.</translation>
    </message>
    <message>
        <source>This is a bug in Cuttings ({kind}), and it could not be logged:
{trace}</source>
        <translation>Bu, Cuttings’te bir hatadır ({kind}) ve kaydı tutulamadı:
{trace}</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {reason}.</source>
        <translation>{folder} klasörü oluşturulamıyor: {reason}.</translation>
    </message>
    <message>
        <source>“{word}” is not what a row can stand for: it is “excerpt” or “tag”.</source>
        <translation>Bir satır “{word}” olamaz: “excerpt” ya da “tag” olabilir.</translation>
    </message>
    <message>
        <source>The format {format} has no columns to choose: choose csv or xlsx.</source>
        <translation>{format} biçiminin seçilecek sütunu yok: csv veya xlsx seçin.</translation>
    </message>
    <message>
        <source>“{name}” is no column: choose from {known}.</source>
        <translation>“{name}” bir sütun değil: şunlardan seçin: {known}.</translation>
    </message>
    <message>
        <source>An export needs at least one column.</source>
        <translation>Dışa aktarma için en az bir sütun gerekir.</translation>
    </message>
    <message>
        <source>{file} is a folder, a pipe or a device: give the name of a file to export to.</source>
        <translation>{file} bir klasör, boru ya da aygıt: dışa aktarılacak bir dosya adı verin.</translation>
    </message>
    <message>
        <source>The export to {file} failed ({reason}): see whether the folder is there, can be written and has room.</source>
        <translation>{file} dosyasına aktarılamadı ({reason}): klasör yerinde mi, yazılabiliyor mu, yeri var mı bakın.</translation>
    </message>
    <message>
        <source>{file} is an archive or another database: export to a file of another name.</source>
        <translation>{file} bir arşiv ya da başka bir veritabanı: başka adlı bir dosyaya aktarın.</translation>
    </message>
    <message>
        <source>{path} is no codebook: its first line must name the columns, among them once “kind” and “name”.</source>
        <translation>{path} bir kod kitabı değil: ilk satırı sütunları adlandırmalı, aralarında bir kez “kind” ve “name” olmalı.</translation>
    </message>
    <message>
        <source>1 cell</source>
        <translation>1 hücre</translation>
    </message>
    <message>
        <source>{count} cells</source>
        <translation>{count} hücre</translation>
    </message>
    <message>
        <source>{short} is no {column}: write {kind}.</source>
        <translation>{short}, {column} sütunu için geçerli değil: {kind} yazın.</translation>
    </message>
    <message>
        <source>{short} does not say whether it is private: write {yes} or {no}.</source>
        <translation>{short} özel olup olmadığını söylemiyor: {yes} ya da {no} yazın.</translation>
    </message>
    <message>
        <source>{path} is larger than any codebook: at most {what} MB are read.</source>
        <translation>{path} bir kod kitabı için çok büyük: en çok {what} MB okunur.</translation>
    </message>
    <message>
        <source>{path} is not UTF-8: save it as “CSV UTF-8” and import it again.</source>
        <translation>{path} UTF-8 değil: “CSV UTF-8” olarak kaydedip yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({what}): see whether it is there.</source>
        <translation>{path} okunamıyor ({what}): yerinde olup olmadığına bakın.</translation>
    </message>
    <message>
        <source>the column {names} is not known and was left out.</source>
        <translation>{names} sütunu bilinmiyor ve atlandı.</translation>
    </message>
    <message>
        <source>{path} has two columns {short}: leave one of them out.</source>
        <translation>{path} dosyasında iki {short} sütunu var: birini çıkarın.</translation>
    </message>
    <message>
        <source>a quotation mark is not closed, or stands where it must be doubled.</source>
        <translation>bir tırnak işareti kapanmamış ya da ikilenmesi gereken yerde tek duruyor.</translation>
    </message>
    <message>
        <source>This is more than one Word document can hold: choose fewer excerpts.</source>
        <translation>Bu, bir Word belgesine sığmaz: daha az alıntı seçin.</translation>
    </message>
    <message>
        <source>“{name}” is no export format: choose one of {possible}.</source>
        <translation>“{name}” bir dışa aktarma biçimi değil: şunlardan birini seçin: {possible}.</translation>
    </message>
    <message>
        <source>The ending of “{file}” is no export format’s: choose one of {possible}.</source>
        <translation>“{file}” adının uzantısı bir dışa aktarma biçiminin değil: şunlardan birini seçin: {possible}.</translation>
    </message>
    <message>
        <source>This is more than one spreadsheet can hold: choose fewer excerpts.</source>
        <translation>Bu, bir hesap tablosuna sığmaz: daha az alıntı seçin.</translation>
    </message>
    <message>
        <source>The file is larger than {megabytes} MB, which is no single article: split it into its articles.</source>
        <translation>Dosya {megabytes} MB’den büyük, tek bir makale olamaz: makalelerine bölün.</translation>
    </message>
    <message>
        <source>The line is longer than {megabytes} MB, which is no single article: put one article on each line.</source>
        <translation>Satır {megabytes} MB’den uzun, tek bir makale olamaz: her satıra bir makale koyun.</translation>
    </message>
    <message>
        <source>The file holds no articles: it should have one JSON object with title and text on each line.</source>
        <translation>Dosyada makale yok: her satırda title ve text içeren bir JSON nesnesi olmalı.</translation>
    </message>
    <message>
        <source>The gzip file is cut off or damaged here, and what was read before may be damaged too: undo this import, fetch the file again, and import it again.</source>
        <translation>gzip dosyası burada kesilmiş ya da bozulmuş; önce okunanlar da bozuk olabilir: bu aktarmayı geri alın, dosyayı yeniden edinin ve yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>So much before this line holds no article that the rest of the file was not read: see whether it is the right file.</source>
        <translation>Bu satırdan önceki bunca şeyde makale yok; dosyanın kalanı okunmadı: doğru dosya mı, bakın.</translation>
    </message>
    <message>
        <source>articles one a line (.jsonl, .jsonl.gz)</source>
        <translation>her satırda bir makale (.jsonl, .jsonl.gz)</translation>
    </message>
    <message>
        <source>The file is in UTF-16 or UTF-32: save it in UTF-8.</source>
        <translation>Dosya UTF-16 ya da UTF-32 kodlu: UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>The file is binary data, no {format}: see whether it is the right file.</source>
        <translation>Dosya ikili veri, beklenen biçimde değil ({format}): doğru dosya mı, bakın.</translation>
    </message>
    <message>
        <source>{more:,} more lines could not be read: correct them like those listed, and import again.</source>
        <translation>{more:,} satır daha okunamadı: sayılanlar gibi düzeltin ve yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The file is a {database} export of {articles}, which Cuttings does not read yet: save the text of each article as a file of plain text.</source>
        <translation>Dosya bir {database} dökümü ({articles}); Cuttings bunu henüz okumaz: her makalenin metnini düz metin dosyası olarak kaydedin.</translation>
    </message>
    <message>
        <source>1 article</source>
        <translation>1 makale</translation>
    </message>
    <message>
        <source>{count:,} articles</source>
        <translation>{count:,} makale</translation>
    </message>
    <message>
        <source>The file is a zip file but no Word document: unpack it, or save it as .docx, and import that.</source>
        <translation>Dosya bir zip dosyası ama Word belgesi değil: açıp çıkarın ya da .docx olarak kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>The document holds no text: see whether it is the right file, or whether its text is in a picture.</source>
        <translation>Belgede metin yok: doğru dosya mı, metin bir resmin içinde mi, bakın.</translation>
    </message>
    <message>
        <source>The document is nested too deeply to read: save it anew in a word processor, and import that.</source>
        <translation>Belge okunamayacak kadar iç içe: bir kelime işlemcide yeniden kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>Word document (.docx)</source>
        <translation>Word belgesi (.docx)</translation>
    </message>
    <message>
        <source>open it in the program it was made with and save it as plain text in UTF-8.</source>
        <translation>yapıldığı programda açıp UTF-8 kodlu düz metin olarak kaydedin.</translation>
    </message>
    <message>
        <source>The file is not text but binary data: {advice}</source>
        <translation>Dosya metin değil, ikili veri: {advice}</translation>
    </message>
    <message>
        <source>The file is in an encoding that is not recognised: {advice}</source>
        <translation>Dosyanın kodlaması tanınmıyor: {advice}</translation>
    </message>
    <message>
        <source>The file says it is {encoding} but is damaged at byte {byte}: {advice}</source>
        <translation>Dosya {encoding} olduğunu söylüyor ama {byte}. baytta bozuk: {advice}</translation>
    </message>
    <message>
        <source>The head of the Markdown file is no valid YAML: correct it, or remove it with its lines of hyphens.</source>
        <translation>Markdown dosyasının başlığı geçerli YAML değil: düzeltin ya da tire satırlarıyla birlikte silin.</translation>
    </message>
    <message>
        <source>The head of the Markdown file uses YAML aliases (*name), which are not read: write the values out.</source>
        <translation>Markdown dosyasının başlığı YAML takma adları (*name) kullanıyor; bunlar okunmaz: değerleri açıkça yazın.</translation>
    </message>
    <message>
        <source>The head of the Markdown file is nested too deeply to read: simplify it.</source>
        <translation>Markdown dosyasının başlığı okunamayacak kadar iç içe: sadeleştirin.</translation>
    </message>
    <message>
        <source>web page (.html)</source>
        <translation>web sayfası (.html)</translation>
    </message>
    <message>
        <source>save it as plain text from the program that opens it, and import that</source>
        <translation>açan programdan düz metin olarak kaydedin ve onu içe aktarın</translation>
    </message>
    <message>
        <source>open it in a word processor, save it as .docx, and import that</source>
        <translation>bir kelime işlemcide açıp .docx olarak kaydedin ve onu içe aktarın</translation>
    </message>
    <message>
        <source>open it, save a copy without the password, and import that</source>
        <translation>açıp parolasız bir kopyasını kaydedin ve onu içe aktarın</translation>
    </message>
    <message>
        <source>unpack it, and import what is inside</source>
        <translation>açıp içindekini içe aktarın</translation>
    </message>
    <message>
        <source>recognise or type the text in it, and import that</source>
        <translation>içindeki metni tanıtın ya da yazın ve onu içe aktarın</translation>
    </message>
    <message>
        <source>an office document protected by a password</source>
        <translation>parola korumalı bir ofis belgesi</translation>
    </message>
    <message>
        <source>an old Word document (.doc)</source>
        <translation>eski bir Word belgesi (.doc)</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls)</source>
        <translation>eski bir Excel kitabı (.xls)</translation>
    </message>
    <message>
        <source>an old PowerPoint presentation (.ppt)</source>
        <translation>eski bir PowerPoint sunusu (.ppt)</translation>
    </message>
    <message>
        <source>an old or protected Microsoft Office document</source>
        <translation>eski ya da korumalı bir Microsoft Office belgesi</translation>
    </message>
    <message>
        <source>{remedy}, without a password</source>
        <translation>{remedy}, parolasız olarak</translation>
    </message>
    <message>
        <source>a list of bookmarks</source>
        <translation>bir yer imi listesi</translation>
    </message>
    <message>
        <source>open the pages in it, and save and import those</source>
        <translation>içindeki sayfaları açıp kaydedin ve onları içe aktarın</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>bir resim</translation>
    </message>
    <message>
        <source>a feed</source>
        <translation>bir haber akışı</translation>
    </message>
    <message>
        <source>save and import the articles that it leads to</source>
        <translation>götürdüğü makaleleri kaydedip içe aktarın</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>bir XML belgesi</translation>
    </message>
    <message>
        <source>an OpenDocument text (.odt)</source>
        <translation>bir OpenDocument metni (.odt)</translation>
    </message>
    <message>
        <source>an OpenDocument file</source>
        <translation>bir OpenDocument dosyası</translation>
    </message>
    <message>
        <source>an e-book (.epub)</source>
        <translation>bir e-kitap (.epub)</translation>
    </message>
    <message>
        <source>an Excel workbook (.xlsx)</source>
        <translation>bir Excel kitabı (.xlsx)</translation>
    </message>
    <message>
        <source>a PowerPoint presentation (.pptx)</source>
        <translation>bir PowerPoint sunusu (.pptx)</translation>
    </message>
    <message>
        <source>a zip file or an office document</source>
        <translation>bir zip dosyası ya da ofis belgesi</translation>
    </message>
    <message>
        <source>{remedy}, or {other}</source>
        <translation>{remedy} ya da {other}</translation>
    </message>
    <message>
        <source>a gzip file that holds no articles one a line</source>
        <translation>her satırında bir makale bulunmayan bir gzip dosyası</translation>
    </message>
    <message>
        <source>a bzip2 file</source>
        <translation>bir bzip2 dosyası</translation>
    </message>
    <message>
        <source>an xz file</source>
        <translation>bir xz dosyası</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>bir veritabanı</translation>
    </message>
    <message>
        <source>import the files that it was made from</source>
        <translation>yapıldığı dosyaları içe aktarın</translation>
    </message>
    <message>
        <source>There is no text in the mail: open it in a mail program, and save and import what is attached to it.</source>
        <translation>E-postada metin yok: bir posta programında açıp eklerini kaydedin ve onları içe aktarın.</translation>
    </message>
    <message>
        <source>The text of the mail is larger than {megabytes} MB, which is no single article: split it into its articles.</source>
        <translation>E-postanın metni {megabytes} MB’den büyük, tek bir makale olamaz: makalelerine bölün.</translation>
    </message>
    <message>
        <source>mail (.eml)</source>
        <translation>e-posta (.eml)</translation>
    </message>
    <message>
        <source>The file holds no text: see whether it is the right file.</source>
        <translation>Dosyada metin yok: doğru dosya mı, bakın.</translation>
    </message>
    <message>
        <source>The file is nested too deeply to read: see whether it is the right file, or save it as plain text.</source>
        <translation>Dosya okunamayacak kadar iç içe: doğru dosya mı bakın ya da düz metin olarak kaydedin.</translation>
    </message>
    <message>
        <source>Markdown (.md)</source>
        <translation>Markdown belgesi (.md)</translation>
    </message>
    <message>
        <source>There is no web page in the file: open it in a browser, and save the page again.</source>
        <translation>Dosyada web sayfası yok: bir tarayıcıda açıp sayfayı yeniden kaydedin.</translation>
    </message>
    <message>
        <source>web page with its pictures (.mhtml, .mht)</source>
        <translation>resimleriyle web sayfası (.mhtml, .mht)</translation>
    </message>
    <message>
        <source>The text in it is larger than {megabytes} MB, which is no single article: open it in the program it was made with and save the article alone.</source>
        <translation>İçindeki metin {megabytes} MB’den büyük, tek bir makale olamaz: yapıldığı programda açıp yalnızca makaleyi kaydedin.</translation>
    </message>
    <message>
        <source>It has more than {most:,} parts, or parts nested too deeply, which is no single article: open it in the program it was made with and save the article alone.</source>
        <translation>{most:,} parçadan fazlası ya da çok iç içe parçaları var, tek bir makale olamaz: yapıldığı programda açıp yalnızca makaleyi kaydedin.</translation>
    </message>
    <message>
        <source>The file is a Nexis Uni export that seems to hold {count} articles, and they would become one: export each article to a file of its own, and import those.</source>
        <translation>Dosya, {count} makale içeriyor görünen bir Nexis Uni dökümü; hepsi tek makale olurdu: her makaleyi kendi dosyasına aktarın ve onları içe aktarın.</translation>
    </message>
    <message>
        <source>The document is cut off or damaged: fetch or copy the file again, and import it again.</source>
        <translation>Belge kesilmiş ya da bozulmuş: dosyayı yeniden edinin ya da kopyalayın ve yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>A part of the document unpacks to more than {megabytes} MB, which is no single article: split it into its articles.</source>
        <translation>Belgenin bir parçası açılınca {megabytes} MB’yi geçiyor, tek bir makale olamaz: makalelerine bölün.</translation>
    </message>
    <message>
        <source>The document is protected by a password: save a copy without the password, and import that.</source>
        <translation>Belge parolayla korunuyor: parolasız bir kopyasını kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>The document declares XML entities, which no word processor writes: save it anew in one, and import that.</source>
        <translation>Belge, hiçbir kelime işlemcinin yazmadığı XML varlıkları bildiriyor: birinde yeniden kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>The document holds broken or endlessly nested XML: save it anew in a word processor, and import that.</source>
        <translation>Belgede bozuk ya da sonsuz iç içe XML var: bir kelime işlemcide yeniden kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>open it in a browser, wait until the article shows, and save the whole page</source>
        <translation>bir tarayıcıda açın, makale görünene dek bekleyin ve sayfanın tamamını kaydedin</translation>
    </message>
    <message>
        <source>There is no article text in the page: {remedy}.</source>
        <translation>Sayfada makale metni yok: {remedy}.</translation>
    </message>
    <message>
        <source>The page holds no article but leads on to another one: follow it in a browser, and save where it ends.</source>
        <translation>Sayfada makale yok, başka bir sayfaya götürüyor: tarayıcıda izleyin ve vardığınız sayfayı kaydedin.</translation>
    </message>
    <message>
        <source>The page consists of frames, and the text is not in this file: open the frame with the article and save that.</source>
        <translation>Sayfa çerçevelerden oluşuyor ve metin bu dosyada değil: makalenin olduğu çerçeveyi açıp onu kaydedin.</translation>
    </message>
    <message>
        <source>The page holds only the beginning of an article that is for subscribers: log in, open it, and save the whole page.</source>
        <translation>Sayfada, abonelere açık bir makalenin yalnızca başı var: oturum açın, makaleyi açın ve sayfanın tamamını kaydedin.</translation>
    </message>
    <message>
        <source>The page has more than {most:,} elements, which is no single article: open it in a browser and save the article alone.</source>
        <translation>Sayfada {most:,} öğeden fazlası var, tek bir makale olamaz: tarayıcıda açıp yalnızca makaleyi kaydedin.</translation>
    </message>
    <message>
        <source>The page is larger than {megabytes} MB even without its pictures, which is no single article: open it in a browser and save the article alone.</source>
        <translation>Sayfa resimleri olmadan bile {megabytes} MB’den büyük, tek bir makale olamaz: tarayıcıda açıp yalnızca makaleyi kaydedin.</translation>
    </message>
    <message>
        <source>The page is nested too deeply, or has too much in one piece, to read: open it in a browser and save its text as plain text.</source>
        <translation>Sayfa okunamayacak kadar iç içe ya da tek parçada çok şey içeriyor: tarayıcıda açıp metnini düz metin olarak kaydedin.</translation>
    </message>
    <message>
        <source>There is nothing in the page: see whether it was saved completely.</source>
        <translation>Sayfada hiçbir şey yok: tam kaydedilmiş mi, bakın.</translation>
    </message>
    <message>
        <source>PDF with text (.pdf)</source>
        <translation>metinli PDF (.pdf)</translation>
    </message>
    <message>
        <source>A page of the PDF holds more drawing or text than can be read, as a large map does: print the pages with the text to a new PDF file, and import that.</source>
        <translation>PDF’nin bir sayfasında, büyük bir haritada olduğu gibi, okunamayacak kadar çok çizim ya da metin var: metinli sayfaları yeni bir PDF dosyasına yazdırın ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>open it in a program that shows PDF files, print it to a new PDF file, and import that</source>
        <translation>PDF dosyalarını gösteren bir programda açıp yeni bir PDF dosyasına yazdırın ve onu içe aktarın</translation>
    </message>
    <message>
        <source>The PDF is protected by a password: open it in a program that shows PDF files, save a copy without the password, and import that.</source>
        <translation>PDF parolayla korunuyor: PDF dosyalarını gösteren bir programda açıp parolasız bir kopyasını kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read: fetch it again, or {remedy}.</source>
        <translation>PDF bozuk ve okunamıyor: yeniden edinin ya da {remedy}.</translation>
    </message>
    <message>
        <source>The PDF is cut off before its end: fetch the file again, and import it again.</source>
        <translation>PDF sonundan önce kesilmiş: dosyayı yeniden edinin ve yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The PDF has no pages: see whether it is the right file.</source>
        <translation>PDF’nin sayfası yok: doğru dosya mı, bakın.</translation>
    </message>
    <message>
        <source>The PDF holds pictures of text (a scan) but no text: run a text recognition program (OCR) on it, and import the file with text that it writes.</source>
        <translation>PDF’de metin değil, metnin resimleri (tarama) var: üzerinde bir metin tanıma programı (OCR) çalıştırın ve yazdığı metinli dosyayı içe aktarın.</translation>
    </message>
    <message>
        <source>The PDF holds no text, only drawings or empty pages: where you see text in it, run a text recognition program (OCR) on it, and import the file that it writes.</source>
        <translation>PDF’de metin yok, yalnızca çizimler ya da boş sayfalar var: metin görüyorsanız bir metin tanıma programı (OCR) çalıştırın ve yazdığı dosyayı içe aktarın.</translation>
    </message>
    <message>
        <source>The PDF is an XFA form, whose text only Adobe Reader can show: there, print it to a new PDF file, and import that.</source>
        <translation>PDF bir XFA formu, metnini yalnızca Adobe Reader gösterebilir: orada yeni bir PDF dosyasına yazdırın ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>The PDF has {count:,} pages, and at most {most:,} are read: split it into its articles.</source>
        <translation>PDF’de {count:,} sayfa var, en çok {most:,} sayfa okunur: makalelerine bölün.</translation>
    </message>
    <message>
        <source>The PDF holds more text than the longest novels: split it into its articles.</source>
        <translation>PDF’de en uzun romanlardan çok metin var: makalelerine bölün.</translation>
    </message>
    <message>
        <source>Page {number} of the PDF is damaged: fetch it again, or {remedy}.</source>
        <translation>PDF’nin {number}. sayfası bozuk: yeniden edinin ya da {remedy}.</translation>
    </message>
    <message>
        <source>plain text (.txt)</source>
        <translation>düz metin (.txt)</translation>
    </message>
    <message>
        <source>The line holds lists or objects nested too deeply to read: leave out what is nested, or the line.</source>
        <translation>Satırda okunamayacak kadar iç içe listeler ya da nesneler var: iç içe olanı ya da satırı çıkarın.</translation>
    </message>
    <message>
        <source>The line is valid JSON but no object: it should be {…} with title and text.</source>
        <translation>Satır geçerli JSON ama nesne değil: title ve text içeren {…} olmalı.</translation>
    </message>
    <message>
        <source>The line holds half of a character (a lone surrogate such as \ud83d): correct or remove it.</source>
        <translation>Satırda yarım bir karakter var (\ud83d gibi tek kalmış bir vekil): düzeltin ya da silin.</translation>
    </message>
    <message>
        <source>The line has no {key}, which every article needs: add it.</source>
        <translation>Satırda, her makaleye gereken {key} yok: ekleyin.</translation>
    </message>
    <message>
        <source>The {key} on this line is no text: put it in quotation marks.</source>
        <translation>Bu satırdaki {key} metin değil: tırnak içine alın.</translation>
    </message>
    <message>
        <source>The {key} on this line is empty, and every article needs one: add it.</source>
        <translation>Bu satırdaki {key} boş, oysa her makaleye gerekir: ekleyin.</translation>
    </message>
    <message>
        <source>The line is not in UTF-8 (byte {byte}): save the file in UTF-8.</source>
        <translation>Satır UTF-8 kodlu değil ({byte}. bayt): dosyayı UTF-8 olarak kaydedin.</translation>
    </message>
    <message>
        <source>The line is not valid JSON ({trouble} at character {character}): correct it or leave it out.</source>
        <translation>Satır geçerli JSON değil ({character}. karakterde: {trouble}): düzeltin ya da çıkarın.</translation>
    </message>
    <message>
        <source>The line holds a number with too many digits: put it in quotation marks.</source>
        <translation>Satırda çok basamaklı bir sayı var: tırnak içine alın.</translation>
    </message>
    <message>
        <source>The system cannot read this ({reason}): see whether the disk is in order, and try again.</source>
        <translation>Sistem bunu okuyamıyor ({reason}): disk yolunda mı bakın ve yeniden deneyin.</translation>
    </message>
    <message>
        <source>This kind of file is not recognised: import {formats}, or if it is plain text, end its name in .txt.</source>
        <translation>Bu tür dosya tanınmıyor: şunları içe aktarın: {formats}. Düz metinse adını .txt ile bitirin.</translation>
    </message>
    <message>
        <source>You have no permission to read this: change its permissions, or import a copy of it.</source>
        <translation>Bunu okuma izniniz yok: izinlerini değiştirin ya da bir kopyasını içe aktarın.</translation>
    </message>
    <message>
        <source>There is nothing at this path: see whether it is spelled correctly and still there.</source>
        <translation>Bu yolda bir şey yok: doğru yazılmış mı, hâlâ yerinde mi, bakın.</translation>
    </message>
    <message>
        <source>The file is {what}, which Cuttings does not read: {remedy}.</source>
        <translation>Dosya: {what}; Cuttings bunu okumaz: {remedy}.</translation>
    </message>
    <message>
        <source>The file is binary data of an unknown kind: save it as plain text from the program that opens it.</source>
        <translation>Dosya bilinmeyen türde ikili veri: açan programdan düz metin olarak kaydedin.</translation>
    </message>
    <message>
        <source>This is no file with content, but a pipe, a device or a folder: import a file.</source>
        <translation>Bu, içeriği olan bir dosya değil; bir boru, aygıt ya da klasör: bir dosya içe aktarın.</translation>
    </message>
    <message>
        <source>The file is empty: see whether it was saved or fetched completely.</source>
        <translation>Dosya boş: tam kaydedilmiş ya da edinilmiş mi, bakın.</translation>
    </message>
    <message>
        <source>The RTF document holds no text: see whether it is the right file, or whether its text is in a picture.</source>
        <translation>RTF belgesinde metin yok: doğru dosya mı, metin bir resmin içinde mi, bakın.</translation>
    </message>
    <message>
        <source>The RTF document holds more than {megabytes} MB besides its pictures, which is no single article: split it into its articles.</source>
        <translation>RTF belgesinde resimleri dışında {megabytes} MB’den fazlası var, tek bir makale olamaz: makalelerine bölün.</translation>
    </message>
    <message>
        <source>RTF document (.rtf)</source>
        <translation>RTF belgesi (.rtf)</translation>
    </message>
    <message>
        <source>The RTF document is cut off before its end: fetch or copy the file again, and import it again.</source>
        <translation>RTF belgesi sonundan önce kesilmiş: dosyayı yeniden edinin ya da kopyalayın ve yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The RTF document is nested too deeply to read: save it anew in a word processor, and import that.</source>
        <translation>RTF belgesi okunamayacak kadar iç içe: bir kelime işlemcide yeniden kaydedin ve onu içe aktarın.</translation>
    </message>
    <message>
        <source>This is a pipe or a device, which has no content to import: import a file.</source>
        <translation>Bu, içe aktarılacak içeriği olmayan bir boru ya da aygıt: bir dosya içe aktarın.</translation>
    </message>
    <message>
        <source>This link leads nowhere: remove it, or import the file that it should lead to.</source>
        <translation>Bu bağ hiçbir yere götürmüyor: silin ya da götürmesi gereken dosyayı içe aktarın.</translation>
    </message>
    <message>
        <source>This link leads in a circle: remove it, or import the file that it should lead to.</source>
        <translation>Bu bağ döngüye giriyor: silin ya da götürmesi gereken dosyayı içe aktarın.</translation>
    </message>
    <message>
        <source>This link leads out of the folder: import the file it leads to by its own path.</source>
        <translation>Bu bağ klasörün dışına götürüyor: götürdüğü dosyayı kendi yolundan içe aktarın.</translation>
    </message>
    <message>
        <source>This is a Cuttings archive or part of one: open it instead of importing it.</source>
        <translation>Bu bir Cuttings arşivi ya da parçası: içe aktarmak yerine açın.</translation>
    </message>
    <message>
        <source>Too many alternatives mix words of the article with what is tagged on a passage.</source>
        <translation>Makalenin sözcükleriyle bölümlere konan etiketleri karıştıran seçenekler çok fazla.</translation>
    </message>
    <message>
        <source>The search index is being written by another window or command: try again in a moment.</source>
        <translation>Arama dizinini şu an başka bir pencere ya da komut yazıyor: biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no letter or digit to search for.</source>
        <translation>Aranacak harf ya da rakam yok.</translation>
    </message>
    <message>
        <source>{file} is a directory, but no search index.</source>
        <translation>{file} bir klasör ama arama dizini değil.</translation>
    </message>
    <message>
        <source>{notice} Its index is made for each search.</source>
        <translation>{notice} Dizini her arama için yeniden kurulur.</translation>
    </message>
    <message>
        <source>The search index is being made: try again in a moment.</source>
        <translation>Arama dizini oluşturuluyor: biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Too many words fit this pattern: write more letters of it.</source>
        <translation>Bu kalıba uyan sözcük çok fazla: daha çok harf yazın.</translation>
    </message>
    <message>
        <source>The search index cannot be read and has to be built again ({error}).</source>
        <translation>Arama dizini okunamıyor, yeniden kurulmalı ({error}).</translation>
    </message>
    <message>
        <source>* has no meaning after {field}: write for example {example}</source>
        <translation>{field} ardından * bir şey anlatmaz: örneğin {example} yazın</translation>
    </message>
    <message>
        <source>^ weighs words of a text; {field}: only sorts in or out.</source>
        <translation>^ bir metnin sözcüklerini tartar; {field}: yalnızca ayırır.</translation>
    </message>
    <message>
        <source>{field}: takes no *, ? or ~ here. Write for example {example}</source>
        <translation>{field}: burada *, ? ya da ~ almaz. Örneğin {example} yazın</translation>
    </message>
    <message>
        <source>There is no name here.</source>
        <translation>Burada ad yok.</translation>
    </message>
    <message>
        <source>{field}: has no “{value}”. It is one of: {values}.</source>
        <translation>{field}: “{value}” olamaz. Şunlardan biri olur: {values}.</translation>
    </message>
    <message>
        <source>{field}: takes a code of two letters, for example {example}</source>
        <translation>{field}: iki harfli bir kod alır, örneğin {example}</translation>
    </message>
    <message>
        <source>A range needs dates: published:[2024-06 TO 2024-08].</source>
        <translation>Aralık tarih ister: published:[2024-06 TO 2024-08].</translation>
    </message>
    <message>
        <source>A range needs a date on at least one side of TO.</source>
        <translation>Aralık, TO sözcüğünün en az bir yanında tarih ister.</translation>
    </message>
    <message>
        <source>This range ends before it begins.</source>
        <translation>Bu aralık başlamadan bitiyor.</translation>
    </message>
    <message>
        <source>There is no letter or digit to search for here.</source>
        <translation>Burada aranacak harf ya da rakam yok.</translation>
    </message>
    <message>
        <source>The search index is being built by another window or command: try again in a moment.</source>
        <translation>Arama dizinini şu an başka bir pencere ya da komut kuruyor: biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk with {file} is full: free some space and try again.</source>
        <translation>{file} dosyasının diski dolu: yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} or {name} beside it is no search index: move it elsewhere.</source>
        <translation>{file} ya da yanındaki {name} arama dizini değil: başka yere taşıyın.</translation>
    </message>
    <message>
        <source>{file} is damaged and cannot be moved aside: delete it.</source>
        <translation>{file} bozuk ve kenara taşınamıyor: silin.</translation>
    </message>
    <message>
        <source>“{text}” is several words to the search: ~ works on a single one.</source>
        <translation>“{text}” arama için birkaç sözcük: ~ tek sözcükte geçerli.</translation>
    </message>
    <message>
        <source>It is no file</source>
        <translation>Dosya değil</translation>
    </message>
    <message>
        <source>There is no archive</source>
        <translation>Arşiv yok</translation>
    </message>
    <message>
        <source>{what} at {file}: make one with `cuttings new`.</source>
        <translation>{what}: {file}. `cuttings new` ile bir arşiv yapın.</translation>
    </message>
    <message>
        <source>once</source>
        <translation>bir kez</translation>
    </message>
    <message>
        <source>{count} times</source>
        <translation>{count} kez</translation>
    </message>
    <message>
        <source>Annotate a passage</source>
        <translation>Bir bölümü işaretleme</translation>
    </message>
    <message>
        <source>This passage is not in article {article}. Nearest is: {passage}</source>
        <translation>Bu bölüm {article} numaralı makalede yok. En yakını: {passage}</translation>
    </message>
    <message>
        <source>This passage stands in {count} places of article {article}, choose an occurrence – {places}.</source>
        <translation>Bu bölüm {article} numaralı makalede {count} yerde geçiyor, birini seçin – {places}.</translation>
    </message>
    <message>
        <source>This passage is not in article {article}, nor anything like it.</source>
        <translation>Bu bölüm {article} numaralı makalede yok, benzeri de yok.</translation>
    </message>
    <message>
        <source>Article {article} has this passage {times}: choose an occurrence up to {count}.</source>
        <translation>{article} numaralı makalede bu bölüm {times} geçiyor: en çok {count} olabilir, birini seçin.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiketle</translation>
    </message>
    <message>
        <source>{name} as {role}</source>
        <translation>{name}: {role}</translation>
    </message>
    <message>
        <source>{name} {stance}</source>
        <translation>{name}: {stance}</translation>
    </message>
    <message>
        <source>Remove a tag</source>
        <translation>Bir etiketi kaldır</translation>
    </message>
    <message>
        <source>{name} is an issue and has no role: give a stance toward it, or none.</source>
        <translation>{name} bir konu, rolü olmaz: ona bir tutum verin ya da hiç vermeyin.</translation>
    </message>
    <message>
        <source>{name} is an actor, and a stance is toward an issue: give a role.</source>
        <translation>{name} bir aktör, tutum ise bir konuya ilişkindir: bir rol verin.</translation>
    </message>
    <message>
        <source>Change a note</source>
        <translation>Bir notu değiştir</translation>
    </message>
    <message>
        <source>Change an attribution</source>
        <translation>Bir atfı değiştir</translation>
    </message>
    <message>
        <source>Change a wording</source>
        <translation>Bir söyleyişi değiştir</translation>
    </message>
    <message>
        <source>Change a check</source>
        <translation>Bir doğrulamayı değiştir</translation>
    </message>
    <message>
        <source>Change a translation</source>
        <translation>Bir çeviriyi değiştir</translation>
    </message>
    <message>
        <source>Change a highlight</source>
        <translation>Bir vurguyu değiştir</translation>
    </message>
    <message>
        <source>The index lacks {kind} {id}: rebuild it with `cuttings reindex`.</source>
        <translation>Dizinde eksik: {kind} {id}. `cuttings reindex` ile yeniden kurun.</translation>
    </message>
    <message>
        <source>The index holds {kind} {id}, which the archive does not: rebuild it with `cuttings reindex`.</source>
        <translation>Dizinde olup arşivde olmayan: {kind} {id}. `cuttings reindex` ile yeniden kurun.</translation>
    </message>
    <message>
        <source>The erasing begun at {time} was not finished and may have left traces: finish it with `cuttings purge {file}`.</source>
        <translation>{time} başlayan silme bitmedi, izler kalmış olabilir: `cuttings purge {file}` ile bitirin.</translation>
    </message>
    <message>
        <source>article</source>
        <translation>makale</translation>
    </message>
    <message>
        <source>annotation</source>
        <translation>işaret</translation>
    </message>
    <message>
        <source>Line {line}: {what}</source>
        <translation>Satır {line}: {what}</translation>
    </message>
    <message>
        <source>Import a codebook</source>
        <translation>Kod kitabı içe aktar</translation>
    </message>
    <message>
        <source>{name} stands below {owner}, and that in the end below {name}: take one out.</source>
        <translation>{name}, {owner} altında, o da sonunda {name} altında duruyor: birini çıkarın.</translation>
    </message>
    <message>
        <source>{name}, to be kept apart from, is no other {kind}.</source>
        <translation>ayrı tutulacak {name} başka bir {kind} değil.</translation>
    </message>
    <message>
        <source>And {count:,} more lines.</source>
        <translation>Ve {count:,} satır daha.</translation>
    </message>
    <message>
        <source>{name} stands below {owner}, which was not taken in: see line {line}.</source>
        <translation>{name}, alınmayan {owner} altında duruyor: {line}. satıra bakın.</translation>
    </message>
    <message>
        <source>{name} stands below {owner}, which is neither in this file nor in the archive.</source>
        <translation>{name}, ne bu dosyada ne de arşivde olan {owner} altında duruyor.</translation>
    </message>
    <message>
        <source>{name} is on line {known} already.</source>
        <translation>{name} zaten {known}. satırda var.</translation>
    </message>
    <message>
        <source>Make a story</source>
        <translation>Dosya oluşturma</translation>
    </message>
    <message>
        <source>Rename a story</source>
        <translation>Dosyayı yeniden adlandırma</translation>
    </message>
    <message>
        <source>Delete a story</source>
        <translation>Dosyayı silme</translation>
    </message>
    <message>
        <source>Add to a story</source>
        <translation>Dosyaya ekleme</translation>
    </message>
    <message>
        <source>Remove from a story</source>
        <translation>Dosyadan çıkarma</translation>
    </message>
    <message>
        <source>Save a search</source>
        <translation>Aramayı kaydetme</translation>
    </message>
    <message>
        <source>Rename a saved search</source>
        <translation>Kayıtlı aramayı yeniden adlandırma</translation>
    </message>
    <message>
        <source>Delete a saved search</source>
        <translation>Kayıtlı aramayı silme</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>kodlama</translation>
    </message>
    <message>
        <source>outlet</source>
        <translation>yayın</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>imza</translation>
    </message>
    <message>
        <source>dateline</source>
        <translation>yer</translation>
    </message>
    <message>
        <source>section</source>
        <translation>bölüm</translation>
    </message>
    <message>
        <source>language</source>
        <translation>dil</translation>
    </message>
    <message>
        <source>address</source>
        <translation>adres</translation>
    </message>
    <message>
        <source>date</source>
        <translation>tarih</translation>
    </message>
    <message>
        <source>Confirm the {fields} of “{title}”</source>
        <translation>Doğrulama: “{title}” – {fields}</translation>
    </message>
    <message>
        <source>“{written}” is no date: write a year, month or day, as 2026, 2026-05 or 2026-05-31, or a day in words.</source>
        <translation>“{written}” tarih değil: yıl, ay ya da gün yazın: 2026, 2026-05 ya da 2026-05-31; ya da sözle bir gün.</translation>
    </message>
    <message>
        <source>Correct the {fields} of “{title}”</source>
        <translation>Düzeltme: “{title}” – {fields}</translation>
    </message>
    <message>
        <source>The title belongs to the text, which stays as it came in: import a corrected text, which becomes a new version of the article.</source>
        <translation>Başlık metnindir ve metin geldiği gibi kalır: düzeltilmiş bir metin içe aktarın; makalenin yeni sürümü olur.</translation>
    </message>
    <message>
        <source>“{name}” cannot be corrected: only {fields} can.</source>
        <translation>“{name}” düzeltilemez: yalnızca şunlar düzeltilebilir: {fields}.</translation>
    </message>
    <message>
        <source>“{written}” is no code of a language: write its letters, as en, tr, ar or he.</source>
        <translation>“{written}” bir dil kodu değil: harflerini yazın: en, tr, ar ya da he gibi.</translation>
    </message>
    <message>
        <source>“{written}” can be two days: write {year}-{other:02}-{one:02} or {year}-{one:02}-{other:02}.</source>
        <translation>“{written}” iki ayrı gün olabilir: {year}-{other:02}-{one:02} ya da {year}-{one:02}-{other:02} yazın.</translation>
    </message>
    <message>
        <source>“{written}” is no address of a page: write one that begins with https://.</source>
        <translation>“{written}” bir sayfa adresi değil: https:// ile başlayan bir adres yazın.</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”.</source>
        <translation>Böyle bir {kind} yok: “{name}”.</translation>
    </message>
    <message>
        <source>under embargo until {date}</source>
        <translation>{date} tarihine dek ambargolu</translation>
    </message>
    <message>
        <source>There is no {kind} “{name}”: did you mean “{near}”?</source>
        <translation>Böyle bir {kind} yok: “{name}”. “{near}” mi demek istediniz?</translation>
    </message>
    <message>
        <source>private</source>
        <translation>özel</translation>
    </message>
    <message>
        <source>Article {article} is {reason}: it is exported only with --include-private.</source>
        <translation>{article} numaralı makale {reason}: yalnızca --include-private ile dışa aktarılır.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>Dışa aktarma durduruldu; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <source>There is no word in this text: give the passage to look for in its own words.</source>
        <translation>Bu metinde sözcük yok: aranacak bölümü kendi sözcükleriyle verin.</translation>
    </message>
    <message>
        <source>Import {count:,} files and folders</source>
        <translation>{count:,} dosya ve klasörü içe aktarma</translation>
    </message>
    <message>
        <source>Import {name}</source>
        <translation>İçe aktarma: {name}</translation>
    </message>
    <message>
        <source>excerpts</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>{kind}: {count:,} {what}</source>
        <translation>{kind}: {count:,} {what}</translation>
    </message>
    <message>
        <source>{kind}: {names}</source>
        <translation>{kind}: {names}</translation>
    </message>
    <message>
        <source>{kind}: “{first}” – “{second}”</source>
        <translation>{kind}: “{first}” – “{second}”</translation>
    </message>
    <message>
        <source>{kind}: “{quote}”</source>
        <translation>{kind}: “{quote}”</translation>
    </message>
    <message>
        <source>Change a link</source>
        <translation>Bağlantıyı değiştirme</translation>
    </message>
    <message>
        <source>Link ({type})</source>
        <translation>Bağlama ({type})</translation>
    </message>
    <message>
        <source>{kind}: {count:,} links</source>
        <translation>{kind}: {count:,} bağlantı</translation>
    </message>
    <message>
        <source>Change a link to “{type}”</source>
        <translation>Bağlantının türünü değiştirme (“{type}”)</translation>
    </message>
    <message>
        <source>Contradiction {status}</source>
        <translation>Çelişki ({status})</translation>
    </message>
    <message>
        <source>Change the note of a link</source>
        <translation>Bağlantı notunu değiştirme</translation>
    </message>
    <message>
        <source>Reverse a link</source>
        <translation>Bağlantıyı ters çevirme</translation>
    </message>
    <message>
        <source>Unlink</source>
        <translation>Bağlantıyı kaldırma</translation>
    </message>
    <message>
        <source>Only a contradiction can be {status}; this link says “{type}”.</source>
        <translation>Yalnızca bir çelişkinin durumu “{status}” olabilir; bu bağlantı “{type}” diyor.</translation>
    </message>
    <message>
        <source>An annotation cannot be linked to itself: name two different ones.</source>
        <translation>Bir işaret kendisine bağlanamaz: iki ayrı işaret seçin.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Vurgula</translation>
    </message>
    <message>
        <source>There are no words in this passage: select some.</source>
        <translation>Bu pasajda sözcük yok: sözcük seçin.</translation>
    </message>
    <message>
        <source>Adjust the ends</source>
        <translation>Uçları ayarla</translation>
    </message>
    <message>
        <source>Two statements</source>
        <translation>İki ayrı açıklama</translation>
    </message>
    <message>
        <source>Delete a highlight</source>
        <translation>Bir vurguyu sil</translation>
    </message>
    <message>
        <source>{moved} is not one of several speakers: there is nothing to separate.</source>
        <translation>{moved} birden çok konuşandan biri değil: ayrılacak bir şey yok.</translation>
    </message>
    <message>
        <source>of them</source>
        <translation>vurgu</translation>
    </message>
    <message>
        <source>Accept names</source>
        <translation>Adları kabul et</translation>
    </message>
    <message>
        <source>{mention} does not stand at {start} in article {article}, which has changed: look for the names again.</source>
        <translation>{mention}, değişmiş olan {article} numaralı makalede {start} konumunda değil: adları yeniden arayın.</translation>
    </message>
    <message>
        <source>definition</source>
        <translation>tanım</translation>
    </message>
    <message>
        <source>meaning of “for”</source>
        <translation>“lehte” anlamı</translation>
    </message>
    <message>
        <source>meaning of “against”</source>
        <translation>“aleyhte” anlamı</translation>
    </message>
    <message>
        <source>Merge {other} into {one}</source>
        <translation>{other} → {one} birleştir</translation>
    </message>
    <message>
        <source>“{quote}” is tagged {kept} ({stays}) and {gone} ({goes}): {stays} stays.</source>
        <translation>“{quote}” hem {kept} ({stays}) hem {gone} ({goes}) ile etiketli: {stays} kalır.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>{kept} cannot be merged with itself: choose another {kind}.</source>
        <translation>{kept} kendisiyle birleştirilemez: başka bir {kind} seçin.</translation>
    </message>
    <message>
        <source>You said that {kept} and {gone} are not the same: take that back before you merge them.</source>
        <translation>{kept} ile {gone} aynı değil demiştiniz: birleştirmeden önce bunu geri alın.</translation>
    </message>
    <message>
        <source>{kept} and {gone} are not merged: an unnamed actor is nobody in particular, and of one actor only. Change the type, or whom they belong to, if that is wrong.</source>
        <translation>{kept} ile {gone} birleştirilmedi: adı verilmeyen bir aktör belirli biri değildir ve tek bir aktöre bağlıdır. Yanlışsa türünü ya da kime bağlı olduğunu değiştirin.</translation>
    </message>
    <message>
        <source>{hidden} is private: so is what becomes of the two.</source>
        <translation>{hidden} özel: ikisinden oluşan da özel olur.</translation>
    </message>
    <message>
        <source>{kept} is of the type {type}, {gone} {other}: {type} stays.</source>
        <translation>{kept} için tür {type}, {gone} için {other}: {type} kalır.</translation>
    </message>
    <message>
        <source>Not all of these excerpts are tagged {own}: choose some that are.</source>
        <translation>Bu alıntıların hepsi {own} etiketli değil: öyle olanları seçin.</translation>
    </message>
    <message>
        <source>Both have a {text}: that of {kept} stays, the other goes into the note.</source>
        <translation>İkisinde de var: {text}. {kept} için yazılan kalır, öteki nota geçer.</translation>
    </message>
    <message>
        <source>{kept} belongs to {stays}, {gone} to {owner}: {stays} stays.</source>
        <translation>{kept} için bağlı olduğu {stays}, {gone} için {owner}: {stays} kalır.</translation>
    </message>
    <message>
        <source>Change an office of {name}</source>
        <translation>{name} için bir görevi değiştir</translation>
    </message>
    <message>
        <source>Remove an office of {name}</source>
        <translation>{name} için bir görevi kaldır</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Görev ekle</translation>
    </message>
    <message>
        <source>{tag} is an issue: only actors have offices.</source>
        <translation>{tag} bir konu: yalnız aktörlerin görevi olur.</translation>
    </message>
    <message>
        <source>Change an office</source>
        <translation>Bir görevi değiştir</translation>
    </message>
    <message>
        <source>Remove an office</source>
        <translation>Bir görevi kaldır</translation>
    </message>
    <message>
        <source>No original of article {article} was kept when it was imported.</source>
        <translation>{article} numaralı makale içe aktarılırken özgün dosyası saklanmamış.</translation>
    </message>
    <message>
        <source>{file} cannot be written: {reason}.</source>
        <translation>{file} yazılamıyor: {reason}.</translation>
    </message>
    <message>
        <source>Paste an article</source>
        <translation>Makale yapıştırma</translation>
    </message>
    <message>
        <source>Save the page and drop it here: an address alone holds no text, and nothing is fetched from the network.</source>
        <translation>Sayfayı kaydedip buraya bırakın: tek başına bir adreste metin yoktur ve ağdan hiçbir şey alınmaz.</translation>
    </message>
    <message>
        <source>What was pasted is larger than {megabytes} MB, which is no single article: save it as a file, and split that into its articles.</source>
        <translation>Yapıştırılan {megabytes} MB’den büyük, tek bir makale olamaz: dosya olarak kaydedip makalelerine bölün.</translation>
    </message>
    <message>
        <source>There is no text in what was pasted: copy the text of an article, and paste it again.</source>
        <translation>Yapıştırılanda metin yok: bir makalenin metnini kopyalayıp yeniden yapıştırın.</translation>
    </message>
    <message>
        <source>There is no key {place} to pin a tag to: choose one from 1 to {places}.</source>
        <translation>Etiket sabitlenecek {place} tuşu yok: 1 ile {places} arasında seçin.</translation>
    </message>
    <message>
        <source>Pin a tag: {place}</source>
        <translation>Bir etiketi sabitle: {place}</translation>
    </message>
    <message>
        <source>Unpin a tag</source>
        <translation>Bir etiketin sabitlemesini kaldır</translation>
    </message>
    <message>
        <source>Cuttings broke down on this ({bug}), which is a bug in it: the rest was imported, this was left out.</source>
        <translation>Cuttings bunda çöktü ({bug}); bu bir hatadır: kalanı içe aktarıldı, bu dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>There is no text in it.</source>
        <translation>İçinde metin yok.</translation>
    </message>
    <message>
        <source>Change who may see it</source>
        <translation>Kimin görebileceğini değiştirme</translation>
    </message>
    <message>
        <source>it has {counted} where the first line has {count}.</source>
        <translation>{counted} var, ilk satırda ise {count}.</translation>
    </message>
    <message>
        <source>A link of the type “{type}” has no direction to reverse: it reads alike from both ends.</source>
        <translation>“{type}” türünde bir bağlantının ters çevrilecek bir yönü yoktur: iki uçtan da aynı okunur.</translation>
    </message>
    <message>
        <source>This passage ends at {end}, and the text at {count}: mark what is in it.</source>
        <translation>Bu pasaj {end} konumunda bitiyor, metin ise {count} konumunda: metnin içini işaretleyin.</translation>
    </message>
    <message>
        <source>Split {new} from {own}</source>
        <translation>{new} adını {own} adından ayır</translation>
    </message>
    <message>
        <source>{kept} is an {kind} and {gone} an {other_kind}: they are not the same.</source>
        <translation>{kept} bir {kind}, {gone} ise bir {other_kind}: aynı şey değiller.</translation>
    </message>
    <message>
        <source>Office of {own}: {new}</source>
        <translation>{own} görevi: {new}</translation>
    </message>
    <message>
        <source>Nothing was changed: {id} is a {kind}, which is seen by whoever sees what it belongs to.</source>
        <translation>Hiçbir şey değişmedi: {id} ({kind}), ait olduğu şeyi gören herkesçe görülür.</translation>
    </message>
    <message>
        <source>Nothing was changed: {id} is a {kind}; only articles have terms or an embargo.</source>
        <translation>Hiçbir şey değişmedi: {id} ({kind}); koşul ve ambargo yalnızca makalelerde olur.</translation>
    </message>
    <message>
        <source>Another window or command is using this archive, so that traces of it are left in the file: close it, then finish with `cuttings purge {file}`.</source>
        <translation>Bu arşivi başka bir pencere ya da komut kullanıyor; dosyada izler kaldı: onu kapatın, sonra `cuttings purge {file}` ile bitirin.</translation>
    </message>
    <message>
        <source>Traces of it may be left in the file: {error} Then finish with `cuttings purge {file}`.</source>
        <translation>Dosyada izler kalmış olabilir: {error} Sonra `cuttings purge {file}` ile bitirin.</translation>
    </message>
    <message>
        <source>Traces of it may be left in the search index: {error} Then finish with `cuttings purge {file}`.</source>
        <translation>Arama dizininde izler kalmış olabilir: {error} Sonra `cuttings purge {file}` ile bitirin.</translation>
    </message>
    <message>
        <source>There is nothing to finish erasing: name what is to be erased.</source>
        <translation>Bitirilecek bir silme yok: neyin silineceğini söyleyin.</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Okunmadı sayma</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Okundu sayma</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Saklama</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Kenara koyma</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Yıldızlama</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Yıldızı kaldırma</translation>
    </message>
    <message>
        <source>The article has another text by now; look at this position again.</source>
        <translation>Makalenin metni bu arada değişti; bu yere yeniden bakın.</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>bir değişikliği</translation>
    </message>
    <message>
        <source>{count:,} changes</source>
        <translation>{count:,} değişikliği</translation>
    </message>
    <message>
        <source>The search index has not seen {changes} yet: try again in a moment.</source>
        <translation>Arama dizini {changes} henüz görmedi: biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The program that reads such files broke down on this one, or worked on it for more than {seconds} seconds: see whether it opens elsewhere, and import a copy saved from there.</source>
        <translation>Bu tür dosyaları okuyan program bunda çöktü ya da {seconds} saniyeden uzun uğraştı: başka yerde açılıyor mu bakın ve oradan kaydedilmiş bir kopyasını içe aktarın.</translation>
    </message>
    <message>
        <source>Rename {own} to {new}</source>
        <translation>{own} adını {new} yap</translation>
    </message>
    <message>
        <source>Alias of {name}: {new}</source>
        <translation>{name} takma adı: {new}</translation>
    </message>
    <message>
        <source>No longer keep {name} and {other} apart</source>
        <translation>{name} ile {other} artık ayrı tutulmasın</translation>
    </message>
    <message>
        <source>Make {kind} {new}</source>
        <translation>{kind} oluştur: {new}</translation>
    </message>
    <message>
        <source>Delete {count} actors and issues</source>
        <translation>{count} aktör ve konuyu sil</translation>
    </message>
    <message>
        <source>Delete {name}</source>
        <translation>{name} sil</translation>
    </message>
    <message>
        <source>Describe {name}</source>
        <translation>Tanımlama: {name}</translation>
    </message>
    <message>
        <source>“{words}” is not understood as a date: write 2024-06-01, 2024-06, 2024, or words in quotes such as &quot;1 June 2024&quot;, &quot;last month&quot;, &quot;3 weeks ago&quot;.</source>
        <translation>“{words}” tarih olarak anlaşılmadı: 2024-06-01, 2024-06, 2024 ya da tırnak içinde &quot;1 June 2024&quot;, &quot;last month&quot;, &quot;3 weeks ago&quot; gibi sözcükler yazın.</translation>
    </message>
    <message>
        <source>“{words}” could be two dates: write {year}-{second:02}-{first:02} or {year}-{first:02}-{second:02}.</source>
        <translation>“{words}” iki ayrı tarih olabilir: {year}-{second:02}-{first:02} ya da {year}-{first:02}-{second:02} yazın.</translation>
    </message>
    <message>
        <source>There is no date {words}.</source>
        <translation>Böyle bir tarih yok: {words}.</translation>
    </message>
    <message>
        <source>There is no date so long ago as {words}.</source>
        <translation>Bu kadar eski bir tarih yok: {words}.</translation>
    </message>
    <message>
        <source>{sign} goes before the field: {example}… To search for it, put it in quotes.</source>
        <translation>{sign} alanın önünde durur: {example}… Aramak için tırnak içine alın.</translation>
    </message>
    <message>
        <source>A word may be at most {most} letters off: write ~1 or ~{most}.</source>
        <translation>Bir sözcük en çok {most} harf şaşabilir: ~1 ya da ~{most} yazın.</translation>
    </message>
    <message>
        <source>Missing bracket after {word}</source>
        <translation>Şundan sonra parantez eksik: {word}</translation>
    </message>
    <message>
        <source>~ goes right behind a word, with a number: blinken~1, at most ~{most}.</source>
        <translation>~ bir sözcüğün hemen ardında, bir sayıyla durur: blinken~1, en çok ~{most}.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. To search for the words, put them in quotes.</source>
        <translation>“{field}” diye bir alan yok. Sözcükleri aramak için tırnak içine alın.</translation>
    </message>
    <message>
        <source>- stands right before what it leaves out, and behind a space: gaza -truce.</source>
        <translation>- dışarıda bıraktığının hemen önünde, bir boşluğun ardında durur: gaza -truce.</translation>
    </message>
    <message>
        <source>To leave something out, write NOT: gaza NOT truce.</source>
        <translation>Bir şeyi dışarıda bırakmak için NOT yazın: gaza NOT truce.</translation>
    </message>
    <message>
        <source>Instead of || write OR: gaza OR rafah.</source>
        <translation>|| yerine OR yazın: gaza OR rafah.</translation>
    </message>
    <message>
        <source>Instead of &amp;&amp; write AND: gaza AND rafah.</source>
        <translation>&amp;&amp; yerine AND yazın: gaza AND rafah.</translation>
    </message>
    <message>
        <source>A field needs a space before it. To search for it, put it in quotes.</source>
        <translation>Alanın önünde boşluk olmalı. Aramak için tırnak içine alın.</translation>
    </message>
    <message>
        <source>^ goes right behind a word, with a number: gaza^2.</source>
        <translation>^ bir sözcüğün hemen ardında, bir sayıyla durur: gaza^2.</translation>
    </message>
    <message>
        <source>There is no field “{field}”. Did you mean {near}:? To search for the words, put them in quotes.</source>
        <translation>“{field}” diye bir alan yok. {near}: mi demek istediniz? Sözcükleri aramak için tırnak içine alın.</translation>
    </message>
    <message>
        <source>Words of the article&apos;s title.</source>
        <translation>Makalenin başlığındaki sözcükler.</translation>
    </message>
    <message>
        <source>Words of the article&apos;s text; among excerpts, of the excerpt.</source>
        <translation>Makalenin metnindeki, alıntılar arasında alıntıdaki sözcükler.</translation>
    </message>
    <message>
        <source>Who wrote the article.</source>
        <translation>Makaleyi kimin yazdığı.</translation>
    </message>
    <message>
        <source>Who published the article.</source>
        <translation>Makaleyi kimin yayımladığı.</translation>
    </message>
    <message>
        <source>The desk or section it appeared in.</source>
        <translation>Çıktığı servis ya da bölüm.</translation>
    </message>
    <message>
        <source>The place line of the article.</source>
        <translation>Makalenin yer satırı.</translation>
    </message>
    <message>
        <source>The language of the article, as a two-letter code.</source>
        <translation>Makalenin dili, iki harfli kodla.</translation>
    </message>
    <message>
        <source>Published on a date or in a range.</source>
        <translation>Bir tarihte ya da aralıkta yayımlanan.</translation>
    </message>
    <message>
        <source>Published before the date begins.</source>
        <translation>Tarih başlamadan yayımlanan.</translation>
    </message>
    <message>
        <source>Published after the date ends.</source>
        <translation>Tarih bittikten sonra yayımlanan.</translation>
    </message>
    <message>
        <source>The reading state of the article.</source>
        <translation>Makalenin okunma durumu.</translation>
    </message>
    <message>
        <source>In a story of that name.</source>
        <translation>Bu adlı bir dosyada.</translation>
    </message>
    <message>
        <source>A known name is found in the text, tagged or not.</source>
        <translation>Metinde bilinen bir ad geçiyor, etiketli olsun olmasın.</translation>
    </message>
    <message>
        <source>Tagged with the actor, in any role.</source>
        <translation>Aktörle etiketli, hangi rolde olursa olsun.</translation>
    </message>
    <message>
        <source>Tagged with the issue or one below it.</source>
        <translation>Konuyla ya da altındakilerden biriyle etiketli.</translation>
    </message>
    <message>
        <source>The actor whose claim it is.</source>
        <translation>Sözün sahibi olan aktör.</translation>
    </message>
    <message>
        <source>The actor who relayed the claim.</source>
        <translation>Sözü aktaran aktör.</translation>
    </message>
    <message>
        <source>The actor the claim is about.</source>
        <translation>Sözün hakkında olduğu aktör.</translation>
    </message>
    <message>
        <source>The role of an actor tagged.</source>
        <translation>Etiketlenen aktörün rolü.</translation>
    </message>
    <message>
        <source>The stance toward an issue.</source>
        <translation>Bir konuya karşı tutum.</translation>
    </message>
    <message>
        <source>How the text says where the claim comes from.</source>
        <translation>Metnin, sözün kaynağını nasıl verdiği.</translation>
    </message>
    <message>
        <source>Quoted or paraphrased.</source>
        <translation>Alıntılanmış ya da kendi sözleriyle.</translation>
    </message>
    <message>
        <source>Whether the claim was checked.</source>
        <translation>Sözün denetlenip denetlenmediği.</translation>
    </message>
    <message>
        <source>Words of your own notes.</source>
        <translation>Kendi notlarınızdaki sözcükler.</translation>
    </message>
    <message>
        <source>What exists on it.</source>
        <translation>Üzerinde ne olduğu.</translation>
    </message>
    <message>
        <source>Linked by a link of that type.</source>
        <translation>O türden bir bağlantıyla bağlı.</translation>
    </message>
    <message>
        <source>The query is longer than {most:,} characters.</source>
        <translation>Sorgu {most:,} karakterden uzun.</translation>
    </message>
    <message>
        <source>This character is damaged: delete it or type it again.</source>
        <translation>Bu karakter bozuk: silin ya da yeniden yazın.</translation>
    </message>
    <message>
        <source>{field} needs a value right after the colon. To search for the word, put it in quotes.</source>
        <translation>{field} iki noktanın hemen ardında bir değer ister. Sözcüğü aramak için tırnak içine alın.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>Tırnakların arasında bir şey yok.</translation>
    </message>
    <message>
        <source>The brackets are nested more than {most} levels deep.</source>
        <translation>Parantezler {most} düzeyden fazla iç içe.</translation>
    </message>
    <message>
        <source>This bracket was never opened.</source>
        <translation>Bu parantez hiç açılmamış.</translation>
    </message>
    <message>
        <source>There is nothing between the brackets.</source>
        <translation>Parantezlerin arasında bir şey yok.</translation>
    </message>
    <message>
        <source>{word} has nothing before it. To search for the word, write it in small letters.</source>
        <translation>{word} sözcüğünden önce bir şey yok. Sözcüğü aramak için küçük harfle yazın.</translation>
    </message>
    <message>
        <source>A range needs brackets: published:[1987-03-01 TO 1987-03-02].</source>
        <translation>Aralık köşeli parantez ister: published:[1987-03-01 TO 1987-03-02].</translation>
    </message>
    <message>
        <source>This quotation mark is never closed.</source>
        <translation>Bu tırnak kapanmamış.</translation>
    </message>
    <message>
        <source>~ behind a phrase takes a distance of 1 to 999 words: &quot;red line&quot;~3.</source>
        <translation>Bir öbeğin ardındaki ~ 1–999 sözcüklük bir uzaklık alır: &quot;red line&quot;~3.</translation>
    </message>
    <message>
        <source>This bracket is never closed.</source>
        <translation>Bu parantez kapanmamış.</translation>
    </message>
    <message>
        <source>{word} has nothing after it.</source>
        <translation>{word} ardından bir şey yok.</translation>
    </message>
    <message>
        <source>This negates twice: leave both out.</source>
        <translation>Bu iki kez olumsuzlar: ikisini de çıkarın.</translation>
    </message>
    <message>
        <source>^ goes right behind a word, a phrase or a bracket: gaza^2.</source>
        <translation>^ bir sözcüğün, öbeğin ya da parantezin hemen ardında durur: gaza^2.</translation>
    </message>
    <message>
        <source>~ goes right behind a word or a phrase: blinken~1.</source>
        <translation>~ bir sözcüğün ya da öbeğin hemen ardında durur: blinken~1.</translation>
    </message>
    <message>
        <source>A word has either wildcards or ~, not both.</source>
        <translation>Bir sözcükte ya joker ya ~ olur, ikisi birden olmaz.</translation>
    </message>
    <message>
        <source>A square or curly bracket begins a range: published:[2024-06 TO 2024-08].</source>
        <translation>Köşeli ya da süslü parantez bir aralık başlatır: published:[2024-06 TO 2024-08].</translation>
    </message>
    <message>
        <source>{these} and {last}</source>
        <translation>{these} ve {last}</translation>
    </message>
    <message>
        <source>{these} or {last}</source>
        <translation>{these} ya da {last}</translation>
    </message>
    <message>
        <source>{these}, {next}</source>
        <translation>{these}, {next}</translation>
    </message>
    <message>
        <source>There is no alias {alias} in this archive.</source>
        <translation>Bu arşivde {alias} takma adı yok.</translation>
    </message>
    <message>
        <source>There is no annotation {annotation} in this archive.</source>
        <translation>Bu arşivde böyle bir işaret yok: {annotation}.</translation>
    </message>
    <message>
        <source>There is no annotation {unknown} in this archive.</source>
        <translation>Bu arşivde {unknown} işaretlemesi yok.</translation>
    </message>
    <message>
        <source>There is no tag {key} on any annotation of this archive.</source>
        <translation>Bu arşivin hiçbir işaretlemesinde {key} etiketi yok.</translation>
    </message>
    <message>
        <source>There is no article {article} in this archive.</source>
        <translation>Bu arşivde {article} numaralı makale yok.</translation>
    </message>
    <message>
        <source>Article {article} has no version {number}.</source>
        <translation>{article} numaralı makalenin {number}. sürümü yok.</translation>
    </message>
    <message>
        <source>There is no backup at {file}.</source>
        <translation>{file} yerinde yedek yok.</translation>
    </message>
    <message>
        <source>The archive is damaged, so no backup of it was made: {trouble}.</source>
        <translation>Arşiv bozuk, bu yüzden yedeği alınmadı: {trouble}.</translation>
    </message>
    <message>
        <source>{file} is in use or was not closed, for there is {left}: close the program that has it open, or copy it with `cuttings backup`.</source>
        <translation>{file} kullanımda ya da kapatılmamış, çünkü {left} duruyor: onu açık tutan programı kapatın ya da `cuttings backup` ile kopyalayın.</translation>
    </message>
    <message>
        <source>{name} is left of an archive that was there and would spoil this one: move it elsewhere, or restore under another name.</source>
        <translation>{name} orada bulunmuş bir arşivden kalmış, bunu bozardı: başka yere taşıyın ya da başka adla geri yükleyin.</translation>
    </message>
    <message>
        <source>The backup {file} cannot be written: {error}.</source>
        <translation>{file} yedeği yazılamıyor: {error}.</translation>
    </message>
    <message>
        <source>The archive {file} cannot be written: {error}.</source>
        <translation>{file} arşivi yazılamıyor: {error}.</translation>
    </message>
    <message>
        <source>The backup {file} is not sound, so it was not restored: {problem}</source>
        <translation>{file} yedeği sağlam değil, bu yüzden geri yüklenmedi: {problem}</translation>
    </message>
    <message>
        <source>Row {row} of {table} refers to something that is missing in {parent}.</source>
        <translation>{table} tablosunun {row} satırı, {parent} içinde eksik olan bir şeye başvuruyor.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be read further: {error}; go back to a backup.</source>
        <translation>Dosya bozuk, daha ötesi okunamıyor: {error}; bir yedeğe dönün.</translation>
    </message>
    <message>
        <source>The file is damaged: {trouble}.</source>
        <translation>Dosya bozuk: {trouble}.</translation>
    </message>
    <message>
        <source>The text of article {article}, version {number}, is not the one that was imported.</source>
        <translation>{article} numaralı makalenin {number}. sürümünün metni içe aktarılan metin değil.</translation>
    </message>
    <message>
        <source>Annotation {id} marks version {version} of article {article}, which is missing.</source>
        <translation>{id} işareti, {article} numaralı makalenin eksik olan {version}. sürümünü işaretliyor.</translation>
    </message>
    <message>
        <source>The quote of annotation {id} is not what article {article} says at its place.</source>
        <translation>{id} işaretinin alıntısı, {article} numaralı makalenin o yerde söylediği değil.</translation>
    </message>
    <message>
        <source>story</source>
        <translation>dosya</translation>
    </message>
    <message>
        <source>saved search</source>
        <translation>kayıtlı arama</translation>
    </message>
    <message>
        <source>A story needs a name.</source>
        <translation>Dosyaya bir ad gerek.</translation>
    </message>
    <message>
        <source>A saved search needs a name.</source>
        <translation>Kayıtlı aramaya bir ad gerek.</translation>
    </message>
    <message>
        <source>There is no {kind} {id} in this archive.</source>
        <translation>Bu arşivde böyle bir {kind} yok: {id}.</translation>
    </message>
    <message>
        <source>There is a story {name} already: choose another name.</source>
        <translation>{name} adlı bir dosya zaten var: başka bir ad seçin.</translation>
    </message>
    <message>
        <source>There is a saved search {name} already: choose another name.</source>
        <translation>{name} adlı bir kayıtlı arama zaten var: başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{file} is not a Cuttings archive.</source>
        <translation>{file} bir Cuttings arşivi değil.</translation>
    </message>
    <message>
        <source>{file} was written by a newer version of Cuttings (schema {found}, this one knows {known}): update Cuttings to open it.</source>
        <translation>{file} daha yeni bir Cuttings sürümüyle yazılmış (şema {found}, bu sürüm {known} bilir): açmak için Cuttings’i güncelleyin.</translation>
    </message>
    <message>
        <source>{file} is an archive that was never finished: delete it, it holds nothing.</source>
        <translation>{file} hiç tamamlanmamış bir arşiv: silin, içinde bir şey yok.</translation>
    </message>
    <message>
        <source>{file} holds triggers or views that Cuttings did not make ({names}): it is not opened, because they could run when you read it.</source>
        <translation>{file} içinde Cuttings’in yapmadığı tetikleyiciler ya da görünümler var ({names}): okuduğunuzda çalışabilecekleri için açılmıyor.</translation>
    </message>
    <message>
        <source>This archive is closed.</source>
        <translation>Bu arşiv kapalı.</translation>
    </message>
    <message>
        <source>Another program has been writing to this archive for {seconds} seconds: close it, or try again.</source>
        <translation>Başka bir program {seconds} saniyedir bu arşive yazıyor: onu kapatın ya da yeniden deneyin.</translation>
    </message>
    <message>
        <source>The disk with {file} does not answer: check its connection and try again.</source>
        <translation>{file} dosyasının diski yanıt vermiyor: bağlantısına bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} is damaged: go back to a backup, this file is left as it is.</source>
        <translation>{file} bozuk: bir yedeğe dönün, bu dosya olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>{file} is not a Cuttings archive, or no longer: choose another file, or go back to a backup.</source>
        <translation>{file} bir Cuttings arşivi değil ya da artık değil: başka bir dosya seçin ya da bir yedeğe dönün.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: check that its folder is still there.</source>
        <translation>{file} açılamıyor: klasörü hâlâ yerinde mi, bakın.</translation>
    </message>
    <message>
        <source>{file} is locked by another program: close it there, or try again.</source>
        <translation>{file} başka bir programca kilitlenmiş: orada kapatın ya da yeniden deneyin.</translation>
    </message>
    <message>
        <source>You have no permission to read {file}: ask whoever owns it, or open a copy.</source>
        <translation>{file} dosyasını okuma izniniz yok: sahibine sorun ya da bir kopyasını açın.</translation>
    </message>
    <message>
        <source>The last changes to {file} are in {name}-wal beside it and can&apos;t be read here: copy both files to a disk that can be written, and open the copy.</source>
        <translation>{file} dosyasının son değişiklikleri yanındaki {name}-wal dosyasında ve burada okunamıyor: iki dosyayı da yazılabilen bir diske kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <source>{file} cannot be opened: {error}.</source>
        <translation>{file} açılamıyor: {error}.</translation>
    </message>
    <message>
        <source>{file} cannot be written: check the permissions of the file and its folder.</source>
        <translation>{file} yazılamıyor: dosyanın ve klasörünün izinlerine bakın.</translation>
    </message>
    <message>
        <source>Another file lies at {file} now, in the place of the one that is open: open it again to go on. Nothing can be stored until then.</source>
        <translation>Açık olanın yerinde şimdi başka bir dosya var ({file}): sürdürmek için yeniden açın. O zamana dek hiçbir şey kaydedilemez.</translation>
    </message>
    <message>
        <source>{file} is no longer there: put it back, or connect its disk again, to go on. Nothing can be stored until then.</source>
        <translation>{file} artık yerinde değil: sürdürmek için geri koyun ya da diskini yeniden bağlayın. O zamana dek hiçbir şey kaydedilemez.</translation>
    </message>
    <message>
        <source>The disk with {file} does not answer ({reason}): check its connection and try again.</source>
        <translation>{file} dosyasının diski yanıt vermiyor ({reason}): bağlantısına bakıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>{file} exists already: choose another name, or open what is there.</source>
        <translation>{file} zaten var: başka bir ad seçin ya da orada olanı açın.</translation>
    </message>
    <message>
        <source>{file} cannot be made ({reason}): see whether its folder is there, can be written and has room.</source>
        <translation>{file} oluşturulamıyor ({reason}): klasörü yerinde mi, yazılabiliyor mu, yeri var mı bakın.</translation>
    </message>
    <message>
        <source>{tag} cannot {verb} itself: name another {kind}.</source>
        <translation>{tag} kendisine bağlanamaz ({verb}): başka bir {kind} seçin.</translation>
    </message>
    <message>
        <source>{tag} cannot {verb} {parent}, which itself {own} {tag}: move {parent} first.</source>
        <translation>{tag}, {parent} altına alınamaz ({verb}), çünkü o da {tag} altında ({own}): önce {parent} taşınmalı.</translation>
    </message>
    <message>
        <source>There is an {kind} {name}{where} already: {remedy}.</source>
        <translation>{name} adında bir {kind} zaten var{where}: {remedy}.</translation>
    </message>
    <message>
        <source>There is nothing with the id {ids} in this archive.</source>
        <translation>Bu arşivde kimliği şu olan bir şey yok: {ids}.</translation>
    </message>
    <message>
        <source>actor</source>
        <translation>aktör</translation>
    </message>
    <message>
        <source>issue</source>
        <translation>konu</translation>
    </message>
    <message>
        <source>link</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>alias</source>
        <translation>takma ad</translation>
    </message>
    <message>
        <source>There is no link {link} in this archive.</source>
        <translation>Bu arşivde böyle bir bağlantı yok: {link}.</translation>
    </message>
    <message>
        <source>{file} was written by an earlier version of Cuttings and has to be brought up to date, but another copy holds it: close it there first.</source>
        <translation>{file} daha eski bir Cuttings sürümüyle yazılmış ve güncellenmesi gerek, ama başka bir kopya onu tutuyor: önce orada kapatın.</translation>
    </message>
    <message>
        <source>{file} was written by an earlier version of Cuttings and has to be brought up to date, but can&apos;t be written: copy it to a disk that can, and open the copy.</source>
        <translation>{file} daha eski bir Cuttings sürümüyle yazılmış ve güncellenmesi gerek, ama yazılamıyor: yazılabilen bir diske kopyalayıp kopyayı açın.</translation>
    </message>
    <message>
        <source>The archive cannot be brought to schema {schema}: {error}.</source>
        <translation>Arşiv {schema}. şemaya getirilemiyor: {error}.</translation>
    </message>
    <message>
        <source>Several are called {words}: give the id of one ({listed}).</source>
        <translation>{words} adında birden çok var: birinin kimliğini verin ({listed}).</translation>
    </message>
    <message>
        <source>There is no actor or issue {words}.</source>
        <translation>{words} adında aktör ya da konu yok.</translation>
    </message>
    <message>
        <source>There is no actor or issue {words}: did you mean {near}?</source>
        <translation>{words} adında aktör ya da konu yok: {near} mi demek istediniz?</translation>
    </message>
    <message>
        <source>What this note was about is not in the archive any more.</source>
        <translation>Bu notun konusu artık arşivde değil.</translation>
    </message>
    <message>
        <source>There is no office {office} in this archive.</source>
        <translation>Bu arşivde {office} görevi yok.</translation>
    </message>
    <message>
        <source>An office needs a title.</source>
        <translation>Bir görevin adı olmalı.</translation>
    </message>
    <message>
        <source>The title of an office has at most {longest_title} characters.</source>
        <translation>Bir görevin adı en çok {longest_title} karakter olabilir.</translation>
    </message>
    <message>
        <source>{title} cannot end in {until}, before it began in {since}.</source>
        <translation>{title}, {since} yılında başlamadan {until} yılında bitemez.</translation>
    </message>
    <message>
        <source>There is no original with the hash {sha256} in this archive.</source>
        <translation>Bu arşivde özeti {sha256} olan özgün dosya yok.</translation>
    </message>
    <message>
        <source>Of the original only the name was kept, {filename}: it was too large, or held many articles. Look for the file itself.</source>
        <translation>Özgün dosyanın yalnızca adı saklandı, {filename}: çok büyüktü ya da çok makale içeriyordu. Dosyanın kendisini arayın.</translation>
    </message>
    <message>
        <source>The original {filename} is damaged in this archive: look for the file itself.</source>
        <translation>{filename} özgün dosyası bu arşivde bozuk: dosyanın kendisini arayın.</translation>
    </message>
    <message>
        <source>This disk can&apos;t be written: {file} is open for reading only.</source>
        <translation>Bu disk yazılamıyor: {file} yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>This file or its folder can&apos;t be written: {file} is open for reading only.</source>
        <translation>Bu dosya ya da klasörü yazılamıyor: {file} yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>Another copy holds {file}: it is open for reading only until it is closed there.</source>
        <translation>Başka bir kopya {file} dosyasını tutuyor: orada kapatılana dek yalnızca okumak için açık.</translation>
    </message>
    <message>
        <source>{file} lies on a network drive: it works, but slower, and should be open on one computer at a time.</source>
        <translation>{file} bir ağ sürücüsünde: çalışır ama daha yavaştır ve aynı anda tek bir bilgisayarda açık olmalıdır.</translation>
    </message>
    <message>
        <source>Nothing was erased: {name} would come to stand beside another issue of that name. Erase one of them as well.</source>
        <translation>Hiçbir şey silinmedi: {name} aynı adlı başka bir konunun yanına düşerdi. Birini de silin.</translation>
    </message>
    <message>
        <source>There is no actor or issue with the id {tag}.</source>
        <translation>Kimliği {tag} olan bir aktör ya da konu yok.</translation>
    </message>
    <message>
        <source>Several actors are also called {name}: give the full name of one.</source>
        <translation>Birkaç aktörün adı {name}: birinin tam adını verin.</translation>
    </message>
    <message>
        <source>An actor or an issue needs a name.</source>
        <translation>Aktöre ya da konuya bir ad gerek.</translation>
    </message>
    <message>
        <source>Several issues are called {first}: write “parent &gt; {first}”, or “&gt; {first}”.</source>
        <translation>Birkaç konunun adı {first}: “üst &gt; {first}” ya da “&gt; {first}” yazın.</translation>
    </message>
    <message>
        <source>There is no row {key} in {table}.</source>
        <translation>{table} içinde {key} satırı yok.</translation>
    </message>
    <message>
        <source>Undone elsewhere while it was going on; the rest was not done ({label}).</source>
        <translation>Sürerken başka yerde geri alındı; kalanı yapılmadı ({label}).</translation>
    </message>
    <message>
        <source>This passage is not surely in version {version} of the article: review its position first.</source>
        <translation>Bu pasajın makalenin {version}. sürümünde olduğu kesin değil: önce konumunu gözden geçirin.</translation>
    </message>
    <message>
        <source>Accept a position</source>
        <translation>Bir konumu kabul et</translation>
    </message>
    <message>
        <source>Mark a passage anew</source>
        <translation>Bir pasajı yeniden işaretle</translation>
    </message>
    <message>
        <source>Leave a position open</source>
        <translation>Bir konumu açık bırak</translation>
    </message>
    <message>
        <source>There is no passage to accept here: mark one, or leave it.</source>
        <translation>Burada kabul edilecek pasaj yok: birini işaretleyin ya da bırakın.</translation>
    </message>
    <message>
        <source>To do: {text}</source>
        <translation>Yapılacak: {text}</translation>
    </message>
    <message>
        <source>This note was changed since; nothing was ticked. Look at it again.</source>
        <translation>Bu not bu arada değişti; hiçbir şey işaretlenmedi. Yeniden bakın.</translation>
    </message>
    <message>
        <source>Describe {own}</source>
        <translation>{own} açıkla</translation>
    </message>
    <message>
        <source>Move {own}</source>
        <translation>{own} taşı</translation>
    </message>
    <message>
        <source>Remove alias of {name}: {known}</source>
        <translation>{name} takma adını kaldır: {known}</translation>
    </message>
    <message>
        <source>Keep {first} and {second} apart</source>
        <translation>{first} ile {second} ayrı kalsın</translation>
    </message>
    <message>
        <source>An issue has no type: that is said of actors.</source>
        <translation>Bir konunun türü olmaz: bu aktörler içindir.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Describe</source>
        <translation>Açıkla</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Taşı</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Add an alias</source>
        <translation>Takma ad ekle</translation>
    </message>
    <message>
        <source>Remove an alias</source>
        <translation>Takma adı kaldır</translation>
    </message>
    <message>
        <source>Keep apart</source>
        <translation>Ayrı tut</translation>
    </message>
    <message>
        <source>No longer keep apart</source>
        <translation>Artık ayrı tutma</translation>
    </message>
    <message>
        <source>Describe {path}</source>
        <translation>{path} açıkla</translation>
    </message>
    <message>
        <source>Only two different actors, or two different issues, can be kept apart.</source>
        <translation>Yalnız iki ayrı aktör ya da iki ayrı konu ayrı tutulabilir.</translation>
    </message>
    <message>
        <source>An {kind} has no {what}: only an {other} has.</source>
        <translation>Bir {kind} için {what} olmaz: yalnız bir {other} için olur.</translation>
    </message>
    <message>
        <source>{parent} is an {kind}: an {below} stands below another {below} only.</source>
        <translation>{parent} bir {kind}: bir {below} yalnız başka bir {below} altında durur.</translation>
    </message>
    <message>
        <source>“{name}…” is too long for a name, which has at most {longest_name} characters.</source>
        <translation>“{name}…” bir ad için çok uzun: en çok {longest_name} karakter olabilir.</translation>
    </message>
    <message>
        <source>“{name}” cannot be the name of one issue: “{path_separator}” stands between an issue and one below it.</source>
        <translation>“{name}” tek bir konunun adı olamaz: “{path_separator}” bir konu ile altındaki arasında durur.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Something else was done since, and comes first: “{label}”.</source>
        <translation>Bu arada başka bir şey yapıldı, önce o geri alınır: “{label}”.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Yinelenecek bir şey yok.</translation>
    </message>
    <message>
        <source>Changed elsewhere since; nothing was undone ({label}).</source>
        <translation>Bu arada başka yerde değişti; hiçbir şey geri alınmadı ({label}).</translation>
    </message>
    <message>
        <source>Changed elsewhere since; nothing was done again ({label}).</source>
        <translation>Bu arada başka yerde değişti; hiçbir şey yinelenmedi ({label}).</translation>
    </message>
    <message>
        <source>This cannot be undone any more.</source>
        <translation>Bu artık geri alınamaz.</translation>
    </message>
    <message>
        <source>This cannot be done again any more.</source>
        <translation>Bu artık yinelenemez.</translation>
    </message>
    <message>
        <source>“{written}” is no date: write a year, month or day, as 2026, 2026-05 or 2026-05-31.</source>
        <translation>“{written}” tarih değil: yıl, ay ya da gün yazın: 2026, 2026-05 ya da 2026-05-31.</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>state</source>
        <translation>devlet</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>adı verilmeyen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>başka</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmeyen</translation>
    </message>
    <message>
        <source>named</source>
        <translation>adı verilen</translation>
    </message>
    <message>
        <source>document</source>
        <translation>belge</translation>
    </message>
    <message>
        <source>other media</source>
        <translation>başka yayın</translation>
    </message>
    <message>
        <source>none given</source>
        <translation>verilmemiş</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>paragraf</translation>
    </message>
    <message>
        <source>list item</source>
        <translation>liste öğesi</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>table row</source>
        <translation>tablo satırı</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>resim altı</translation>
    </message>
    <message>
        <source>to check</source>
        <translation>denetlenecek</translation>
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
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>explained</source>
        <translation>açıklandı</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>düzeltildi</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>aynı</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>değiştirilmiş</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>eksik</translation>
    </message>
    <message>
        <source>added</source>
        <translation>eklenmiş</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>atlanmış</translation>
    </message>
    <message>
        <source>related</source>
        <translation>ilgili</translation>
    </message>
    <message>
        <source>corroborates</source>
        <translation>doğrular</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>çelişir</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>yineler</translation>
    </message>
    <message>
        <source>updates</source>
        <translation>günceller</translation>
    </message>
    <message>
        <source>is updated by</source>
        <translation>şununla güncellenir</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>yanıtlar</translation>
    </message>
    <message>
        <source>is answered by</source>
        <translation>şununla yanıtlanır</translation>
    </message>
    <message>
        <source>same event</source>
        <translation>aynı olay</translation>
    </message>
    <message>
        <source>same</source>
        <translation>aynı yerde</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>taşınmış</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>belirsiz</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>yitmiş</translation>
    </message>
    <message>
        <source>new</source>
        <translation>yeni</translation>
    </message>
    <message>
        <source>read</source>
        <translation>okunmuş</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>saklanan</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>kenara konmuş</translation>
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
        <source>on the record</source>
        <translation>kayda açık</translation>
    </message>
    <message>
        <source>on background</source>
        <translation>arka plan bilgisi</translation>
    </message>
    <message>
        <source>not for attribution</source>
        <translation>kaynak gösterilmeden</translation>
    </message>
    <message>
        <source>off the record</source>
        <translation>kayıt dışı</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>benim</translation>
    </message>
    <message>
        <source>machine</source>
        <translation>makine</translation>
    </message>
    <message>
        <source>published</source>
        <translation>yayımlanmış</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>kabul edildi</translation>
    </message>
    <message>
        <source>marked anew</source>
        <translation>yeniden işaretlendi</translation>
    </message>
    <message>
        <source>left</source>
        <translation>bırakıldı</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>alıntılanmış</translation>
    </message>
    <message>
        <source>paraphrased</source>
        <translation>kendi sözleriyle</translation>
    </message>
    <message>
        <source>mixed</source>
        <translation>karışık</translation>
    </message>
</context>
<context>
    <name>LinkBar</name>
    <message>
        <source>select or click the other passage</source>
        <translation>öbür pasajı seçin ya da tıklayın</translation>
    </message>
    <message>
        <source>Esc cancels</source>
        <translation>Esc vazgeçer</translation>
    </message>
    <message>
        <source>Cancel (Esc)</source>
        <translation>Vazgeç (Esc)</translation>
    </message>
    <message>
        <source>Cancel linking</source>
        <translation>Bağlamaktan vazgeç</translation>
    </message>
    <message>
        <source>Linking from “{}”</source>
        <translation>Bağlanacak pasaj: “{}”</translation>
    </message>
</context>
<context>
    <name>LinkPopover</name>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Enter links them · R turns it round</source>
        <translation>Enter bağlar · R yönünü çevirir</translation>
    </message>
    <message>
        <source>Why? (N)</source>
        <translation>Neden? (N)</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Bağlantının notu</translation>
    </message>
    <message>
        <source>How are the two passages linked?</source>
        <translation>İki pasaj birbirine nasıl bağlı?</translation>
    </message>
</context>
<context>
    <name>LinkingController</name>
    <message>
        <source>A passage cannot be linked with itself: choose another one.</source>
        <translation>Bir pasaj kendisine bağlanamaz: başka birini seçin.</translation>
    </message>
    <message>
        <source>These passages are linked so already.</source>
        <translation>Bu pasajlar zaten böyle bağlı.</translation>
    </message>
    <message>
        <source>One of the passages is not there any more; nothing was linked.</source>
        <translation>Pasajlardan biri artık yok; hiçbir şey bağlanmadı.</translation>
    </message>
    <message>
        <source>The article has a new text; the passage is linked as it stood in version {}.</source>
        <translation>Makalenin yeni bir metni var; pasaj {}. sürümdeki hâliyle bağlanacak.</translation>
    </message>
    <message>
        <source>The passage that was to be linked is not there any more.</source>
        <translation>Bağlanacak pasaj artık yok.</translation>
    </message>
</context>
<context>
    <name>Links</name>
    <message>
        <source>“{0}” is related to “{1}”</source>
        <translation>“{0}”, “{1}” ile ilgili</translation>
    </message>
    <message>
        <source>“{0}” corroborates “{1}”</source>
        <translation>“{0}”, “{1}” ifadesini doğruluyor</translation>
    </message>
    <message>
        <source>“{0}” contradicts “{1}”</source>
        <translation>“{0}”, “{1}” ile çelişiyor</translation>
    </message>
    <message>
        <source>“{0}” repeats “{1}”</source>
        <translation>“{0}”, “{1}” ifadesini yineliyor</translation>
    </message>
    <message>
        <source>“{0}” updates “{1}”</source>
        <translation>“{0}”, “{1}” ifadesini güncelliyor</translation>
    </message>
    <message>
        <source>“{0}” responds to “{1}”</source>
        <translation>“{0}”, “{1}” ifadesini yanıtlıyor</translation>
    </message>
    <message>
        <source>“{0}” and “{1}” are about the same event</source>
        <translation>“{0}” ile “{1}” aynı olay hakkında</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarih yok</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
</context>
<context>
    <name>LinksController</name>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Açık makale yok.</translation>
    </message>
    <message>
        <source>Nothing in this article is linked. Press L on a passage, then on the other one.</source>
        <translation>Bu makalede hiçbir şey bağlı değil. Bir pasajda, sonra öbüründe L tuşuna basın.</translation>
    </message>
    <message>
        <source>Links of this article</source>
        <translation>Bu makalenin bağlantıları</translation>
    </message>
    <message>
        <source>Links of “{}”</source>
        <translation>“{}” pasajının bağlantıları</translation>
    </message>
    <message>
        <source>This highlight is not linked. Press L on it, then on the other passage.</source>
        <translation>Bu işaret hiçbir yere bağlı değil. Onda, sonra öbür pasajda L tuşuna basın.</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Bağlantının notu</translation>
    </message>
    <message>
        <source>The note could not be stored: {}</source>
        <translation>Not kaydedilemedi: {}</translation>
    </message>
</context>
<context>
    <name>LinksPanel</name>
    <message>
        <source>This archive is read-only: no link can be changed here.</source>
        <translation>Bu arşiv salt okunur: burada hiçbir bağlantı değiştirilemez.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>No article is open.</source>
        <translation>Açık makale yok.</translation>
    </message>
    <message>
        <source>Read both side by side</source>
        <translation>İkisini yan yana oku</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Turn round</source>
        <translation>Yönünü çevir</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Not…</translation>
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
    <name>MentionsController</name>
    <message>
        <source>mentioned here once without a tag</source>
        <translation>burada etiketsiz olarak bir kez geçiyor</translation>
    </message>
    <message>
        <source>mentioned here {} times without a tag</source>
        <translation>burada etiketsiz olarak {} kez geçiyor</translation>
    </message>
    <message>
        <source>appears in 1 other article</source>
        <translation>başka 1 makalede geçiyor</translation>
    </message>
    <message>
        <source>appears in {} other articles</source>
        <translation>başka {} makalede geçiyor</translation>
    </message>
    <message>
        <source>Show articles</source>
        <translation>Makaleleri göster</translation>
    </message>
    <message>
        <source>S</source>
        <translation>M</translation>
    </message>
    <message>
        <source>Tag all {} in this article</source>
        <translation>Bu makaledeki {} yerin tümünü etiketle</translation>
    </message>
    <message>
        <source>Tag here</source>
        <translation>Burayı etiketle</translation>
    </message>
    <message>
        <source>H</source>
        <translation>B</translation>
    </message>
    <message>
        <source>A</source>
        <translation>T</translation>
    </message>
</context>
<context>
    <name>MergeSheet</name>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>This one stays</source>
        <translation>Bu kalır</translation>
    </message>
    <message>
        <source>This one goes into it</source>
        <translation>Bu ona katılır</translation>
    </message>
    <message>
        <source>What cannot be kept of both</source>
        <translation>İkisinden birden kalamayanlar</translation>
    </message>
    <message>
        <source>Let the other one stay</source>
        <translation>Öteki kalsın</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>no excerpt moves</source>
        <translation>hiçbir alıntı taşınmaz</translation>
    </message>
    <message>
        <source>1 excerpt moves</source>
        <translation>1 alıntı taşınır</translation>
    </message>
    <message>
        <source>{} excerpts move</source>
        <translation>{} alıntı taşınır</translation>
    </message>
    <message>
        <source>1 exact double drops</source>
        <translation>1 birebir eş düşer</translation>
    </message>
    <message>
        <source>{} exact doubles drop</source>
        <translation>{} birebir eş düşer</translation>
    </message>
    <message>
        <source>the old name becomes an alias</source>
        <translation>eski ad takma ad olur</translation>
    </message>
    <message>
        <source>1 name becomes an alias</source>
        <translation>1 ad takma ad olur</translation>
    </message>
    <message>
        <source>{} names become aliases</source>
        <translation>{} ad takma ad olur</translation>
    </message>
    <message>
        <source>1 actor comes to belong to it</source>
        <translation>1 aktör ona bağlanır</translation>
    </message>
    <message>
        <source>{} actors come to belong to it</source>
        <translation>{} aktör ona bağlanır</translation>
    </message>
    <message>
        <source>1 issue comes to stand below it</source>
        <translation>1 konu onun altına geçer</translation>
    </message>
    <message>
        <source>{} issues come to stand below it</source>
        <translation>{} konu onun altına geçer</translation>
    </message>
    <message>
        <source>The same name</source>
        <translation>Aynı ad</translation>
    </message>
    <message>
        <source>The same words in another order</source>
        <translation>Aynı sözcükler, başka sırada</translation>
    </message>
    <message>
        <source>Nearly the same spelling</source>
        <translation>Neredeyse aynı yazılış</translation>
    </message>
    <message>
        <source>One is the initials of the other</source>
        <translation>Biri ötekinin baş harfleri</translation>
    </message>
    <message>
        <source>One is a part of the other</source>
        <translation>Biri ötekinin bir parçası</translation>
    </message>
    <message>
        <source>no excerpts</source>
        <translation>alıntı yok</translation>
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
        <source>Belongs to {}</source>
        <translation>Bağlı olduğu: {}</translation>
    </message>
    <message>
        <source>Below {}</source>
        <translation>Üstündeki: {}</translation>
    </message>
    <message>
        <source>Also {0} and {1} more</source>
        <translation>Öteki adları: {0} ve {1} tane daha</translation>
    </message>
    <message>
        <source>Also {}</source>
        <translation>Öteki adları: {}</translation>
    </message>
</context>
<context>
    <name>MergingController</name>
    <message>
        <source>Merge {} into…</source>
        <translation>{} şununla birleştirilsin…</translation>
    </message>
</context>
<context>
    <name>NameChip</name>
    <message>
        <source>Delete takes it away</source>
        <translation>Delete tuşu kaldırır</translation>
    </message>
</context>
<context>
    <name>NameChips</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add: {}</source>
        <translation>Ekle: {}</translation>
    </message>
    <message>
        <source>Another name</source>
        <translation>Başka bir ad</translation>
    </message>
</context>
<context>
    <name>NamePopover</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Oluştur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
</context>
<context>
    <name>NamesDialog</name>
    <message>
        <source>Mentioned but not tagged</source>
        <translation>Geçen ama etiketlenmeyen adlar</translation>
    </message>
    <message>
        <source>Tag what is ticked</source>
        <translation>İşaretlenenleri etiketle</translation>
    </message>
    <message>
        <source>Tag all</source>
        <translation>Tümünü etiketle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Every known name in this article is tagged.</source>
        <translation>Bu makaledeki bilinen adların hepsi etiketli.</translation>
    </message>
    <message>
        <source>Nothing can be tagged here now.</source>
        <translation>Burada şu anda etiketleme yapılamaz.</translation>
    </message>
    <message>
        <source>Tick the names to be tagged wherever they stand in this article.</source>
        <translation>Bu makalede geçtiği her yerde etiketlenecek adları işaretleyin.</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 yer</translation>
    </message>
    <message>
        <source>{} places</source>
        <translation>{} yer</translation>
    </message>
</context>
<context>
    <name>Neighbours</name>
    <message>
        <source>linked</source>
        <translation>bağlantılı</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} ve {} tane daha</translation>
    </message>
    <message>
        <source>similar text</source>
        <translation>benzer metin</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>same day</source>
        <translation>aynı gün</translation>
    </message>
    <message>
        <source>1 day apart</source>
        <translation>1 gün arayla</translation>
    </message>
    <message>
        <source>{} days apart</source>
        <translation>{} gün arayla</translation>
    </message>
    <message>
        <source>Articles that belong beside this one</source>
        <translation>Bu makalenin yanına uyan makaleler</translation>
    </message>
</context>
<context>
    <name>NeighboursController</name>
    <message>
        <source>Read beside this</source>
        <translation>Bunun yanında oku</translation>
    </message>
</context>
<context>
    <name>NeighboursPanel</name>
    <message>
        <source>No other article has the same actors or issues, days or words.</source>
        <translation>Başka hiçbir makalede aynı aktörler, konular, günler veya sözcükler yok.</translation>
    </message>
    <message>
        <source>Open an article: what belongs beside it is listed here.</source>
        <translation>Bir makale açın: yanına uyanlar burada listelenir.</translation>
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
        <source>Save this search</source>
        <translation>bu aramayı kaydedin</translation>
    </message>
    <message>
        <source>Remove {0}: 1 article</source>
        <translation>{0} koşulunu kaldır: 1 makale</translation>
    </message>
    <message>
        <source>Remove {0}: {1} articles</source>
        <translation>{0} koşulunu kaldır: {1} makale</translation>
    </message>
    <message>
        <source>Remove {0}: 1 excerpt</source>
        <translation>{0} koşulunu kaldır: 1 alıntı</translation>
    </message>
    <message>
        <source>Remove {0}: {1} excerpts</source>
        <translation>{0} koşulunu kaldır: {1} alıntı</translation>
    </message>
    <message>
        <source>Remove {0}: 1 contradiction</source>
        <translation>{0} koşulunu kaldır: 1 çelişki</translation>
    </message>
    <message>
        <source>Remove {0}: {1} contradictions</source>
        <translation>{0} koşulunu kaldır: {1} çelişki</translation>
    </message>
    <message>
        <source>Remove {0}: 1 claim</source>
        <translation>{0} koşulunu kaldır: 1 iddia</translation>
    </message>
    <message>
        <source>Remove {0}: {1} claims</source>
        <translation>{0} koşulunu kaldır: {1} iddia</translation>
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
    <name>NoteKeeper</name>
    <message>
        <source>The note could not be stored: {}</source>
        <translation>Not saklanamadı: {}</translation>
    </message>
</context>
<context>
    <name>NotingController</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
</context>
<context>
    <name>OfficeLine</name>
    <message>
        <source>A year, a month or a day: 2023, 2023-05, 2023-05-31</source>
        <translation>Yıl, ay veya gün: 2023, 2023-05, 2023-05-31</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>since</source>
        <translation>başlangıç</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bitiş</translation>
    </message>
    <message>
        <source>Remove this office</source>
        <translation>Bu görevi kaldır</translation>
    </message>
</context>
<context>
    <name>OfficesField</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add an office</source>
        <translation>Görev ekle</translation>
    </message>
</context>
<context>
    <name>PairRow</name>
    <message>
        <source>Merge…</source>
        <translation>Birleştir…</translation>
    </message>
    <message>
        <source>Never merge</source>
        <translation>Hiç birleştirme</translation>
    </message>
    <message>
        <source>These two are not the same: do not propose them again</source>
        <translation>Bu ikisi aynı değil: bir daha önerilmesin</translation>
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
    <name>Past</name>
    <message>
        <source>undone</source>
        <translation>geri alındı</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>bir değişiklik</translation>
    </message>
    <message>
        <source>{} changes</source>
        <translation>{} değişiklik</translation>
    </message>
    <message>
        <source>another window or command</source>
        <translation>başka bir pencere ya da komut</translation>
    </message>
    <message>
        <source>another computer</source>
        <translation>başka bir bilgisayar</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
</context>
<context>
    <name>PastController</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
</context>
<context>
    <name>PastPanel</name>
    <message>
        <source>Open the article</source>
        <translation>Makaleyi aç</translation>
    </message>
    <message>
        <source>Nothing has been done in this archive yet.</source>
        <translation>Bu arşivde henüz bir şey yapılmadı.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the last {}</source>
        <translation>Son {} işlemi geri al</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Do the next {} again</source>
        <translation>Sonraki {} işlemi yinele</translation>
    </message>
    <message>
        <source>This archive is read-only: nothing can be undone here.</source>
        <translation>Bu arşiv salt okunur: burada hiçbir şey geri alınamaz.</translation>
    </message>
    <message>
        <source>Undone, and something else was done since: it cannot be done again.</source>
        <translation>Geri alındı ve sonra başka bir şey yapıldı: yinelenemez.</translation>
    </message>
    <message>
        <source>It was not done in this window: it can be undone where it was done.</source>
        <translation>Bu pencerede yapılmadı: yapıldığı yerde geri alınabilir.</translation>
    </message>
    <message>
        <source>Only the last 200 gestures made on this computer can be undone here.</source>
        <translation>Burada yalnızca bu bilgisayarda yapılan son 200 işlem geri alınabilir.</translation>
    </message>
</context>
<context>
    <name>PlacingController</name>
    <message>
        <source>New actor</source>
        <translation>Yeni aktör</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Yeni konu</translation>
    </message>
    <message>
        <source>{} belongs to…</source>
        <translation>{} kime bağlı…</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Put {} below…</source>
        <translation>{} şunun altına…</translation>
    </message>
    <message>
        <source>At the top</source>
        <translation>En üste</translation>
    </message>
    <message>
        <source>Never merge {} with…</source>
        <translation>{} şununla asla birleştirilmesin…</translation>
    </message>
    <message>
        <source>Delete {}?</source>
        <translation>{} silinsin mi?</translation>
    </message>
    <message>
        <source>Delete {} actors or issues?</source>
        <translation>{} aktör veya konu silinsin mi?</translation>
    </message>
    <message>
        <source>1 excerpt loses it.</source>
        <translation>1 alıntıdan kalkar.</translation>
    </message>
    <message>
        <source>{} excerpts lose it.</source>
        <translation>{} alıntıdan kalkar.</translation>
    </message>
    <message>
        <source>The excerpts themselves stay, and what stands below it moves up. It can be undone.</source>
        <translation>Alıntıların kendisi kalır, altındakiler bir üste çıkar. Geri alınabilir.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
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
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
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
        <source>Copied, with its source</source>
        <translation>Kaynağıyla birlikte kopyalandı</translation>
    </message>
    <message>
        <source>{} quotations copied, each with its source</source>
        <translation>{} alıntı, her biri kaynağıyla kopyalandı</translation>
    </message>
</context>
<context>
    <name>ReaderArticle</name>
    <message>
        <source>one word</source>
        <translation>bir sözcük</translation>
    </message>
    <message>
        <source>{} words</source>
        <translation>{} sözcük</translation>
    </message>
    <message>
        <source>added {}</source>
        <translation>eklenme: {}</translation>
    </message>
    <message>
        <source>version {} of {}</source>
        <translation>sürüm {} / {}</translation>
    </message>
    <message>
        <source>This is version {} of {}: an earlier text.</source>
        <translation>Bu, sürüm {} / {}: eski bir metin.</translation>
    </message>
    <message>
        <source>One highlight lost its text in version {1}</source>
        <translation>Bir vurgu, sürüm {1} içinde metnini yitirdi</translation>
    </message>
    <message>
        <source>{0} highlights lost their text in version {1}</source>
        <translation>{0} vurgu, sürüm {1} içinde metnini yitirdi</translation>
    </message>
    <message>
        <source>{}, same article</source>
        <translation>{}, aynı makale</translation>
    </message>
    <message>
        <source>via {}</source>
        <translation>aktaran: {}</translation>
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
        <source>This passage was not copied</source>
        <translation>Bu pasaj kopyalanmadı</translation>
    </message>
    <message>
        <source>{} passages were not copied</source>
        <translation>{} pasaj kopyalanmadı</translation>
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
    <name>ResultRow</name>
    <message>
        <source>1 highlight</source>
        <translation>1 vurgu</translation>
    </message>
    <message>
        <source>{} highlights</source>
        <translation>{} vurgu</translation>
    </message>
    <message>
        <source>No highlights</source>
        <translation>Vurgu yok</translation>
    </message>
    <message>
        <source>1 link</source>
        <translation>1 bağlantı</translation>
    </message>
    <message>
        <source>{} links</source>
        <translation>{} bağlantı</translation>
    </message>
    <message>
        <source>No date – set</source>
        <translation>Tarih yok – belirle</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
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
    <name>Review</name>
    <message>
        <source>Lost</source>
        <translation>Kayıp</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>Belirsiz</translation>
    </message>
    <message>
        <source>version {} → {}</source>
        <translation>sürüm {} → {}</translation>
    </message>
    <message>
        <source>Positions to check</source>
        <translation>Denetlenecek yerler</translation>
    </message>
</context>
<context>
    <name>ReviewDetail</name>
    <message>
        <source>The position to check</source>
        <translation>Denetlenecek yer</translation>
    </message>
    <message>
        <source>Nothing in version {} is like what was marked.</source>
        <translation>Sürüm {} içinde işaretlenene benzeyen bir şey yok.</translation>
    </message>
    <message>
        <source>The words are not surely those in version {}.</source>
        <translation>Sürüm {} içindeki sözlerin bunlar olduğu kesin değil.</translation>
    </message>
    <message>
        <source>Marked in version {}</source>
        <translation>Sürüm {} içinde işaretlendi</translation>
    </message>
    <message>
        <source>Proposed in version {}</source>
        <translation>Sürüm {} için öneri</translation>
    </message>
    <message>
        <source>Read version {}</source>
        <translation>Sürüm {} metnini oku</translation>
    </message>
</context>
<context>
    <name>ReviewPanel</name>
    <message>
        <source>Accept</source>
        <translation>Kabul et</translation>
    </message>
    <message>
        <source>Mark anew</source>
        <translation>Yeniden işaretle</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Bırak</translation>
    </message>
    <message>
        <source>Mark here</source>
        <translation>Burayı işaretle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Every highlight has its place. When an article comes in a new version, highlights whose words changed wait here.</source>
        <translation>Her vurgunun yeri belli. Bir makalenin yeni sürümü gelince, sözleri değişen vurgular burada bekler.</translation>
    </message>
    <message>
        <source>Select the passage in the article, then press M or Enter there.</source>
        <translation>Makalede bölümü seçin, sonra orada M ya da Enter’a basın.</translation>
    </message>
    <message>
        <source>This archive is read-only: nothing can be decided here.</source>
        <translation>Bu arşiv salt okunur: burada karar verilemez.</translation>
    </message>
</context>
<context>
    <name>ReviewingController</name>
    <message>
        <source>Positions to check</source>
        <translation>Denetlenecek yerler</translation>
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
    <name>SheetPrinting</name>
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
</context>
<context>
    <name>Spine</name>
    <message>
        <source>Open pane: {}</source>
        <translation>Bölmeyi aç: {}</translation>
    </message>
</context>
<context>
    <name>SplittingController</name>
    <message>
        <source>1 excerpt is split off. What is the new one called?</source>
        <translation>1 alıntı ayrılıyor. Yenisinin adı ne?</translation>
    </message>
    <message>
        <source>{} excerpts are split off. What is the new one called?</source>
        <translation>{} alıntı ayrılıyor. Yenisinin adı ne?</translation>
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
        <source>Not tagged</source>
        <translation>Etiketsiz</translation>
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
    <name>Swatches</name>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>By itself</source>
        <translation>Kendiliğinden</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sarı</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Turuncu</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Mor</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Camgöbeği</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Taş rengi</translation>
    </message>
</context>
<context>
    <name>TagChooser</name>
    <message>
        <source>Actor or issue</source>
        <translation>Aktör veya konu</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Uyanlar</translation>
    </message>
    <message>
        <source>Nothing is called so.</source>
        <translation>Bu adda bir şey yok.</translation>
    </message>
</context>
<context>
    <name>TagExcerptList</name>
    <message>
        <source>Latest excerpts</source>
        <translation>Son alıntılar</translation>
    </message>
</context>
<context>
    <name>TagExcerpts</name>
    <message>
        <source>Split off…</source>
        <translation>Ayır…</translation>
    </message>
    <message>
        <source>Latest excerpts</source>
        <translation>Son alıntılar</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <source>Split 1 off…</source>
        <translation>1 alıntıyı ayır…</translation>
    </message>
    <message>
        <source>Split {} off…</source>
        <translation>{} alıntıyı ayır…</translation>
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
    <name>TagFields</name>
    <message>
        <source>Left out when others are given what is exported</source>
        <translation>Başkalarına verilen dışa aktarımların dışında kalır</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Hiç kimse</translation>
    </message>
    <message>
        <source>Stands at the top</source>
        <translation>En üstte</translation>
    </message>
    <message>
        <source>Belongs to: {}</source>
        <translation>Bağlı olduğu: {}</translation>
    </message>
    <message>
        <source>What somebody wants who is for it</source>
        <translation>Lehte olan ne ister</translation>
    </message>
    <message>
        <source>What somebody wants who is against it</source>
        <translation>Aleyhte olan ne ister</translation>
    </message>
    <message>
        <source>What belongs to it, and what does not</source>
        <translation>Neyi kapsar, neyi kapsamaz</translation>
    </message>
    <message>
        <source>What is to be remembered? Begin a line with [ ] for something to do.</source>
        <translation>Ne unutulmamalı? Yapılacak bir iş için satıra [ ] ile başlayın.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Aliases</source>
        <translation>Takma adlar</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Bağlı olduğu</translation>
    </message>
    <message>
        <source>Offices</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>For means…</source>
        <translation>Lehte olmak…</translation>
    </message>
    <message>
        <source>Against means…</source>
        <translation>Aleyhte olmak…</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Tanım</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Never merge with</source>
        <translation>Asla birleştirilmesin</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Özel</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Devlet</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Adı verilmeyen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
</context>
<context>
    <name>TagHead</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Show excerpts</source>
        <translation>Alıntıları göster</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Birleştir…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
</context>
<context>
    <name>TagPicker</name>
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
</context>
<context>
    <name>TagQuestions</name>
    <message>
        <source>What is “{}”?</source>
        <translation>“{}” nedir?</translation>
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
    <name>TagSheet</name>
    <message>
        <source>Choose an actor or an issue to read and write what is known of it.</source>
        <translation>Hakkında bilinenleri okumak ve yazmak için bir aktör ya da konu seçin.</translation>
    </message>
</context>
<context>
    <name>TagTreeDelegate</name>
    <message>
        <source>matched “{}”</source>
        <translation>“{}” ile eşleşti</translation>
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
    <name>Ties</name>
    <message>
        <source>pane {}</source>
        <translation>bölme {}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Göster</translation>
    </message>
</context>
<context>
    <name>Todos</name>
    <message>
        <source>done</source>
        <translation>yapıldı</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Yarın</translation>
    </message>
    <message>
        <source>One day overdue</source>
        <translation>Bir gün gecikti</translation>
    </message>
    <message>
        <source>{} days overdue</source>
        <translation>{} gün gecikti</translation>
    </message>
    <message>
        <source>In {} days</source>
        <translation>{} gün içinde</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Geciken</translation>
    </message>
    <message>
        <source>Next 7 days</source>
        <translation>Gelecek 7 gün</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Daha sonra</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Günü olmayan</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Yapılan</translation>
    </message>
    <message>
        <source>To-dos</source>
        <translation>Yapılacaklar</translation>
    </message>
</context>
<context>
    <name>TodosController</name>
    <message>
        <source>To-dos</source>
        <translation>Yapılacaklar</translation>
    </message>
</context>
<context>
    <name>TodosPanel</name>
    <message>
        <source>Show what is done</source>
        <translation>Yapılanları göster</translation>
    </message>
    <message>
        <source>Show in excerpts</source>
        <translation>Alıntılarda göster</translation>
    </message>
    <message>
        <source>This archive is read-only: nothing can be ticked here.</source>
        <translation>Bu arşiv salt okunur: burada hiçbir şey işaretlenemez.</translation>
    </message>
    <message>
        <source>Nothing is to be done. Begin a line of a note with [ ], as in “[ ] call the ministry”.</source>
        <translation>Yapılacak bir şey yok. Bir notun satırına [ ] ile başlayın; örneğin “[ ] bakanlığı ara”.</translation>
    </message>
</context>
<context>
    <name>VocabularyController</name>
    <message>
        <source>Actor</source>
        <translation>Aktör</translation>
    </message>
    <message>
        <source>Issue, a proposition</source>
        <translation>Konu, bir önerme</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Konu</translation>
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
        <source>1 article</source>
        <translation>1 makale</translation>
    </message>
    <message>
        <source>{} articles</source>
        <translation>{} makale</translation>
    </message>
    <message>
        <source>{0} in {1}</source>
        <translation>{1} içinde {0}</translation>
    </message>
</context>
<context>
    <name>VocabularyList</name>
    <message>
        <source>Filter actors and issues</source>
        <translation>Aktörleri ve konuları süz</translation>
    </message>
    <message>
        <source>Actors or issues</source>
        <translation>Aktörler ya da konular</translation>
    </message>
    <message>
        <source>Actors and issues</source>
        <translation>Aktörler ve konular</translation>
    </message>
    <message>
        <source>New issue</source>
        <translation>Yeni konu</translation>
    </message>
    <message>
        <source>Possible doubles</source>
        <translation>Olası eşler</translation>
    </message>
    <message>
        <source>Actors {}</source>
        <translation>Aktörler {}</translation>
    </message>
    <message>
        <source>Issues {}</source>
        <translation>Konular {}</translation>
    </message>
    <message>
        <source>Filter {} actors</source>
        <translation>{} aktörde ara</translation>
    </message>
    <message>
        <source>Filter {} issues</source>
        <translation>{} konuda ara</translation>
    </message>
    <message>
        <source>New actor</source>
        <translation>Yeni aktör</translation>
    </message>
    <message>
        <source>Nobody is called so.</source>
        <translation>Bu adda kimse yok.</translation>
    </message>
    <message>
        <source>No issue is called so.</source>
        <translation>Bu adda bir konu yok.</translation>
    </message>
    <message>
        <source>No actors yet: people, organisations and states you tag in articles stand here.</source>
        <translation>Henüz aktör yok: makalelerde etiketlediğiniz kişiler, kuruluşlar ve devletler burada durur.</translation>
    </message>
    <message>
        <source>No issues yet: what articles are about, and what is said for and against it, stands here.</source>
        <translation>Henüz konu yok: makalelerin neyle ilgili olduğu, lehte ve aleyhte ne söylendiği burada durur.</translation>
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
    <name>Way</name>
    <message>
        <source>Bring articles in</source>
        <translation>Makale getirmek</translation>
    </message>
    <message>
        <source>Drop files or folders on the window, or choose them: {archive.add}, {archive.add_folder}.</source>
        <translation>Dosyaları ya da klasörleri pencerenin üzerine bırakın veya seçin: {archive.add}, {archive.add_folder}.</translation>
    </message>
    <message>
        <source>{archive.paste} makes an article of the text that you copied.</source>
        <translation>{archive.paste} kopyaladığınız metinden bir makale yapar.</translation>
    </message>
    <message>
        <source>{archive.watch} takes in what a browser saves there, as soon as it is saved.</source>
        <translation>{archive.watch} tarayıcının oraya kaydettiği sayfaları kaydedilir kaydedilmez alır.</translation>
    </message>
    <message>
        <source>What cannot be read is listed with the reason; the rest comes in, and you can read meanwhile.</source>
        <translation>Okunamayan ne varsa nedeniyle birlikte listelenir; gerisi içeri alınır ve siz bu arada okuyabilirsiniz.</translation>
    </message>
    <message>
        <source>A date or a name that was only guessed is amber until you say that it is right. {article.correct} sets what is missing or wrong. {article.original} leads to the file that the article came from.</source>
        <translation>Yalnızca tahmin edilen bir tarih ya da ad, siz doğru olduğunu söyleyene kadar kehribar renginde durur. {article.correct} eksik ya da yanlış olanı düzeltir. {article.original} makalenin geldiği dosyayı gösterir.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bulmak</translation>
    </message>
    <message>
        <source>{search.focus} goes to the search box. Articles are found while you type.</source>
        <translation>{search.focus} arama kutusuna gider. Siz yazarken makaleler bulunur.</translation>
    </message>
    <message>
        <source>Words stand together: `fax governor` finds both. `fax OR telephone` finds either, `&quot;no warning&quot;` the phrase, `after:2025-04` what came later. {search.help} has all of it.</source>
        <translation>Sözcükler birlikte aranır: `fax governor` ikisini de bulur. `fax OR telephone` birini ya da öbürünü, `&quot;no warning&quot;` bu sözleri art arda, `after:2025-04` daha sonra yayımlananı bulur. Hepsi şurada: {search.help}.</translation>
    </message>
    <message>
        <source>{view.facets} narrow by date, actor, issue, outlet: a click writes the condition into the box.</source>
        <translation>{view.facets} tarihe, aktöre, konuya, yayına göre daraltır: tıklamak koşulu kutuya yazar.</translation>
    </message>
    <message>
        <source>{search.next} and {search.previous} go through what was found while you read.</source>
        <translation>{search.previous} ve {search.next}, siz okurken bulunanlar arasında gezdirir.</translation>
    </message>
    <message>
        <source>{search.save} keeps a search, and counts what is new in it.</source>
        <translation>{search.save} bir aramayı saklar ve içinde yeni olanları sayar.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okumak</translation>
    </message>
    <message>
        <source>{article.page} turns the page; at the end of an article it opens the next unread one.</source>
        <translation>{article.page} sayfayı çevirir; makalenin sonunda okunmamış sonraki makaleyi açar.</translation>
    </message>
    <message>
        <source>{article.next_hit} goes from one hit to the next, {article.find} looks for other words.</source>
        <translation>{article.next_hit} bir bulgudan sonrakine götürür, {article.find} başka sözcükleri arar.</translation>
    </message>
    <message>
        <source>{article.read}, {article.star} and {article.aside} say what you have done with an article. {article.story} gathers articles on one matter.</source>
        <translation>{article.read}, {article.star} ve {article.aside} bir makaleyle ne yaptığınızı söyler. {article.story} aynı meseleyle ilgili makaleleri bir araya getirir.</translation>
    </message>
    <message>
        <source>Names that the archive knows are underlined with dots: a click, or {article.next_mention}, says where else they appear. {article.names} lists those that are not tagged yet.</source>
        <translation>Arşivin bildiği adların altı noktalıdır: bir tıklama ya da {article.next_mention}, başka nerelerde geçtiklerini söyler. {article.names} henüz etiketlenmemiş olanları listeler.</translation>
    </message>
    <message>
        <source>{article.back} and {article.forward} go along the places where you were.</source>
        <translation>{article.back} ve {article.forward}, bulunduğunuz yerler boyunca götürür.</translation>
    </message>
    <message>
        <source>Mark and tag</source>
        <translation>İşaretlemek ve etiketlemek</translation>
    </message>
    <message>
        <source>Select a passage. {mark.grow} widens what is selected, {mark.adjust} moves its ends.</source>
        <translation>Bir pasaj seçin. {mark.grow} seçileni genişletir, {mark.adjust} uçlarını kaydırır.</translation>
    </message>
    <message>
        <source>{mark.highlight} marks it. {mark.delete} takes a highlight away, {archive.undo} brings it back.</source>
        <translation>{mark.highlight} onu işaretler. {mark.delete} bir vurguyu kaldırır, {archive.undo} geri getirir.</translation>
    </message>
    <message>
        <source>{mark.tag} says who speaks, and on what: type a few letters of an actor or an issue, then {Enter}. {Tab} goes through roles and stances. The line at the bottom reads back the statement: who said what, about which issue, for or against. What is amber in it is a guess until you click it.</source>
        <translation>{mark.tag} kimin, ne hakkında konuştuğunu söyler: bir aktörün ya da konunun birkaç harfini yazın, sonra {Enter}. {Tab} rolleri ve tutumları sırayla değiştirir. Alttaki satır açıklamayı okur: kim ne dedi, hangi konuda, lehte mi aleyhte mi. İçinde kehribar renginde olan, siz tıklayana kadar tahmindir.</translation>
    </message>
    <message>
        <source>{mark.repeat} gives the next passage the same tags. {mark.pin1} and the other digits give those that were pinned in the list of tags, by {Alt+1} and so on.</source>
        <translation>{mark.repeat} sonraki pasaja aynı etiketleri verir. {mark.pin1} ve öbür rakamlar, etiket listesinde {Alt+1} ve benzerleriyle sabitlenenleri verir.</translation>
    </message>
    <message>
        <source>{mark.details} keeps how a claim was checked, and your translation of it.</source>
        <translation>{mark.details} bir iddianın nasıl doğrulandığını ve çevirinizi saklar.</translation>
    </message>
    <message>
        <source>{article.next_highlight} and {article.previous_highlight} go from highlight to highlight; where some overlap, {mark.overlap}.</source>
        <translation>{article.next_highlight} ve {article.previous_highlight}, vurgudan vurguya gider; bazıları çakışıyorsa {mark.overlap}.</translation>
    </message>
    <message>
        <source>Keep names in order</source>
        <translation>Adları düzende tutmak</translation>
    </message>
    <message>
        <source>{view.vocabulary} shows all actors and issues, each with its latest excerpts.</source>
        <translation>{view.vocabulary} bütün aktörleri ve konuları, her birini en son alıntılarıyla gösterir.</translation>
    </message>
    <message>
        <source>Give an actor aliases and offices with their dates, and say of an issue what being for it and against it means: everything is written in place.</source>
        <translation>Bir aktöre takma adlar ve tarihleriyle görevler verin, bir konuda lehte ve aleyhte olmanın ne demek olduğunu söyleyin: her şey yerinde yazılır.</translation>
    </message>
    <message>
        <source>{vocabulary.doubles} lists names that are alike. {vocabulary.merge} makes one of two, and says before what moves; {vocabulary.split} is the way back.</source>
        <translation>{vocabulary.doubles} birbirine benzeyen adları listeler. {vocabulary.merge} iki addan bir ad yapar ve nelerin taşınacağını önceden söyler; {vocabulary.split} geri dönüş yoludur.</translation>
    </message>
    <message>
        <source>Notes and things to do</source>
        <translation>Notlar ve yapılacaklar</translation>
    </message>
    <message>
        <source>{mark.note} opens the note of a passage. It is stored while you write.</source>
        <translation>{mark.note} bir pasajın notunu açar. Not, siz yazarken kaydedilir.</translation>
    </message>
    <message>
        <source>A line that begins with `[ ]` is something to do: `[ ] call the ministry @2026-12-01`.</source>
        <translation>`[ ]` ile başlayan satır yapılacak bir iştir: `[ ] bakanlığı ara @2026-12-01`.</translation>
    </message>
    <message>
        <source>{view.todos} gathers them from all notes, by their days. A tick there is a tick in the note.</source>
        <translation>{view.todos} bunları bütün notlardan günlerine göre toplar. Oradaki işaret, nottaki işarettir.</translation>
    </message>
    <message>
        <source>In the search box `note:commission` finds words of your notes, `has:todo` what is still to be done.</source>
        <translation>Arama kutusunda `note:commission` notlarınızdaki sözcükleri, `has:todo` henüz yapılmamış olanı bulur.</translation>
    </message>
    <message>
        <source>Link passages</source>
        <translation>Pasajları bağlamak</translation>
    </message>
    <message>
        <source>{mark.link} on a passage lets it wait: a bar says so, and you search and read on. Click another highlight, or select the other passage and press the same key. {Esc} gives up.</source>
        <translation>Bir pasajda {mark.link} onu bekletir: bir çubuk bunu söyler, siz arayıp okumayı sürdürürsünüz. Başka bir vurguyu tıklayın ya da öbür pasajı seçip aynı tuşa basın. {Esc} vazgeçer.</translation>
    </message>
    <message>
        <source>Then say by a letter how the two are linked: {contradicts}, {corroborates} where an independent origin says the same, {repeats} where it is the same origin again, {updates}, {responds to}, {same event}. {Enter} alone links them as related.</source>
        <translation>Sonra ikisinin nasıl bağlı olduğunu bir harfle söyleyin: {contradicts}; bağımsız bir kaynak aynısını söylüyorsa {corroborates}; yine aynı kaynaksa {repeats}; {updates}, {responds to}, {same event}. Yalnızca {Enter} onları ilgili olarak bağlar.</translation>
    </message>
    <message>
        <source>Where a link has a direction, it is read back as a sentence first; {R} turns it round. {N} says why.</source>
        <translation>Bağlantının yönü varsa önce cümle olarak okunur; {R} yönünü çevirir. {N} nedenini yazmak içindir.</translation>
    </message>
    <message>
        <source>A bracket in the margin that is dragged onto another passage links the two as well, and in the list of excerpts the key works, too.</source>
        <translation>Kenar boşluğundaki bir ayraç başka bir pasajın üzerine sürüklenince ikisi yine bağlanır; tuş alıntı listesinde de iş görür.</translation>
    </message>
    <message>
        <source>{Ctrl+Enter} on an article that was found opens it beside the one that you read; so does dragging it there. {view.neighbours} lists what belongs there, and why: links, the same actors and issues, the same days, similar words.</source>
        <translation>Bulunan bir makalede {Ctrl+Enter} onu okuduğunuzun yanında açar; oraya sürüklemek de öyle. {view.neighbours} oraya uyanları nedeniyle listeler: bağlantılar, aynı aktörler ve konular, aynı günler, benzer sözcükler.</translation>
    </message>
    <message>
        <source>{view.links} lists what an article is linked with; a link is changed and removed there. {mark.follow} goes to the other passage, {mark.follow_back} back again.</source>
        <translation>{view.links} bir makalenin nelerle bağlı olduğunu listeler; bağlantılar orada değiştirilir ve kaldırılır. {mark.follow} öbür pasaja götürür, {mark.follow_back} geri getirir.</translation>
    </message>
    <message>
        <source>Read side by side</source>
        <translation>Yan yana okumak</translation>
    </message>
    <message>
        <source>{pane.next} and {pane.previous} go from pane to pane, {pane.close} closes one. {pane.lock} makes what you open next go elsewhere. {pane.list} brings the list back.</source>
        <translation>{pane.next} ve {pane.previous} bölmeden bölmeye gider, {pane.close} birini kapatır. {pane.lock} bundan sonra açtığınızı başka yere gönderir. {pane.list} listeyi geri getirir.</translation>
    </message>
    <message>
        <source>A ribbon joins passages that are linked: a red one with a hatched edge contradicts, a green one corroborates. A click on it brings both passages to the same height; {Tab} leads there as well, and {Enter} is the click.</source>
        <translation>Bağlı pasajları bir şerit birleştirir: kenarı taralı kırmızı şerit çelişir, yeşil şerit doğrular. Bir tıklama iki pasajı aynı yüksekliğe getirir; {Tab} da oraya götürür, {Enter} tıklamanın yerini tutar.</translation>
    </message>
    <message>
        <source>{pane.follow} scrolls the other article along, from linked passage to linked passage.</source>
        <translation>{pane.follow} öbür makaleyi de bağlı pasajdan bağlı pasaja kaydırır.</translation>
    </message>
    <message>
        <source>{pane.versions} shows what was changed in an article; {article.versions} lists its texts.</source>
        <translation>{pane.versions} bir makalede neyin değiştirildiğini gösterir; {article.versions} metinlerini listeler.</translation>
    </message>
    <message>
        <source>Contradictions and claims</source>
        <translation>Çelişkiler ve iddialar</translation>
    </message>
    <message>
        <source>{view.contradictions} sets face to face what contradicts each other, as far as the search box finds it. {Enter} reads both passages side by side.</source>
        <translation>{view.contradictions} birbiriyle çelişenleri, arama kutusunun bulduğu ölçüde, karşı karşıya koyar. {Enter} iki pasajı yan yana okutur.</translation>
    </message>
    <message>
        <source>Each is open, explained or corrected. Write down why the two differ, and it counts as explained. Tabs count how many are left.</source>
        <translation>Her biri açık, açıklanmış ya da düzeltilmiştir. İkisinin neden ayrıldığını yazın, açıklanmış sayılır. Sekmeler kaç tane kaldığını sayar.</translation>
    </message>
    <message>
        <source>Repeated claims are passages that you linked with {repeats}: one origin, many appearances. Below them stands what corroborates them from another origin.</source>
        <translation>Yinelenen iddialar şununla bağladığınız pasajlardır: {repeats}. Tek kaynak, birçok yayın. Altlarında, onları başka bir kaynaktan doğrulayan durur.</translation>
    </message>
    <message>
        <source>{article.print} puts those that are listed on paper.</source>
        <translation>{article.print} listelenenleri kâğıda döker.</translation>
    </message>
    <message>
        <source>When a text changes</source>
        <translation>Bir metin değişince</translation>
    </message>
    <message>
        <source>An article that comes in again with other words gets a next version; the earlier one stays.</source>
        <translation>Başka sözlerle yeniden gelen makale bir sonraki sürümü alır; önceki de kalır.</translation>
    </message>
    <message>
        <source>What you marked keeps its words for ever. Where its place in the new text is uncertain it is dashed: {view.review} lists such places, beside what is proposed, and {mark.review} leads there from the highlight.</source>
        <translation>İşaretlediğiniz, sözlerini hep korur. Yeni metindeki yeri belirsizse çizgisi kesiklidir: {view.review} böyle yerleri, önerilenin yanında listeler; {mark.review} vurgudan oraya götürür.</translation>
    </message>
    <message>
        <source>{view.history} has everything that was done, by day. {archive.undo} takes back the last of it, {archive.redo} does it again.</source>
        <translation>{view.history} yapılan her şeyi gün gün tutar. {archive.undo} sonuncusunu geri alır, {archive.redo} yeniden yapar.</translation>
    </message>
    <message>
        <source>Quote and export</source>
        <translation>Alıntılamak ve dışa aktarmak</translation>
    </message>
    <message>
        <source>{mark.copy} copies what is current or ticked, verbatim and with its source.</source>
        <translation>{mark.copy} seçili olanı ya da işaretlenenleri harfi harfine ve kaynağıyla kopyalar.</translation>
    </message>
    <message>
        <source>{view.excerpts} lists everything that you marked, found by the same search box: `speaker:elvanlı issue:warned stance:against`. {Space} opens one in place, {Ctrl+Space} ticks it.</source>
        <translation>{view.excerpts} işaretlediğiniz her şeyi, aynı arama kutusunun bulduğu ölçüde listeler: `speaker:elvanlı issue:warned stance:against`. {Space} birini yerinde açar, {Ctrl+Space} işaretler.</translation>
    </message>
    <message>
        <source>What is ticked, or all that is listed, is exported as a table, a Word document, a web page or Markdown, or printed as a fact sheet, a table to check by.</source>
        <translation>İşaretlenenler ya da listelenenlerin hepsi tablo, Word belgesi, web sayfası ya da Markdown olarak dışa aktarılır veya denetlemeye yarayan bir tablo olan bilgi föyü olarak yazdırılır.</translation>
    </message>
    <message>
        <source>What is private, off the record or under embargo stays out unless you say otherwise.</source>
        <translation>Özel, kayıt dışı ya da ambargolu olan, siz başka türlü söylemedikçe dışarıda kalır.</translation>
    </message>
    <message>
        <source>{search.quotation} says whether words stand so in the archive, and shows what differs.</source>
        <translation>{search.quotation} sözlerin arşivde böyle durup durmadığını söyler ve nelerin ayrıldığını gösterir.</translation>
    </message>
    <message>
        <source>A whole article goes out by {article.print} or {article.save_html}, with what you marked.</source>
        <translation>Bütün bir makale, işaretlediklerinizle birlikte {article.print} ya da {article.save_html} ile dışarı çıkar.</translation>
    </message>
    <message>
        <source>Everything else</source>
        <translation>Geri kalan her şey</translation>
    </message>
    <message>
        <source>{help.palette} finds all that can be done by a few letters of its name.</source>
        <translation>{help.palette} yapılabilecek her şeyi adının birkaç harfiyle bulur.</translation>
    </message>
    <message>
        <source>{help.keys} shows every key. Single letters act while no text is being typed.</source>
        <translation>{help.keys} bütün tuşları gösterir. Tek harfler, metin yazılmıyorken iş görür.</translation>
    </message>
    <message>
        <source>{archive.demo} opens an archive with two stories in it, to try all of this on.</source>
        <translation>{archive.demo}, bütün bunları denemek için içinde iki haber konusu olan bir arşiv açar.</translation>
    </message>
</context>
<context>
    <name>WholeWay</name>
    <message>
        <source>The whole way</source>
        <translation>Baştan sona</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Next: {}</source>
        <translation>Sonraki: {}</translation>
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
    <name>_RemovalRow</name>
    <message>
        <source>Remove {}</source>
        <translation>{} koşulunu kaldır</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
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
