<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>ActivityEditor</name>
    <message>
        <source>Repeat next week</source>
        <translation>Gelecek hafta tekrarla</translation>
    </message>
    <message>
        <source>Repeat the next day</source>
        <translation>Ertesi gün tekrarla</translation>
    </message>
    <message>
        <source>Weekly, four times</source>
        <translation>Her hafta, dört kez</translation>
    </message>
    <message>
        <source>Daily, five times</source>
        <translation>Her gün, beş kez</translation>
    </message>
    <message>
        <source>No subtopic</source>
        <translation>Alt konu yok</translation>
    </message>
    <message numerus="yes">
        <source>Consent withdrawn for %n piece(s) of evidence.</source>
        <translation>
            <numerusform>%n kanıt için rıza geri çekildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Henüz bir şey seçilmedi.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Raftan</translation>
    </message>
    <message>
        <source>The activity is marked as done. “State” changes it back.</source>
        <translation>Faaliyet bitti olarak işaretlendi. “Durum” alanından geri alınabilir.</translation>
    </message>
</context>
<context>
    <name>ActivityForm</name>
    <message>
        <source>Activity</source>
        <translation>Faaliyet</translation>
    </message>
    <message>
        <source>The activity</source>
        <translation>Bu faaliyet</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Başlık:</translation>
    </message>
    <message>
        <source>S&amp;ubtopic:</source>
        <translation>Alt konu:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Tür:</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>Durum:</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Gün:</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>&amp;Minutes:</source>
        <translation>Dakika:</translation>
    </message>
    <message>
        <source>Pla&amp;ce:</source>
        <translation>Yer:</translation>
    </message>
    <message>
        <source>Peopl&amp;e:</source>
        <translation>Kişiler:</translation>
    </message>
    <message>
        <source>How many took part. No names.</source>
        <translation>Kaç kişi katıldı? Ad yazmayın.</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>Notlar:</translation>
    </message>
    <message>
        <source>What was planned, what happened. No pupils’ names.</source>
        <translation>Ne planlandı, ne oldu? Öğrenci adı yazmayın.</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Raftan</translation>
    </message>
    <message>
        <source>Choose mate&amp;rials…</source>
        <translation>Materyal seç…</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Yetkinlikler</translation>
    </message>
    <message>
        <source>Choose compete&amp;nces…</source>
        <translation>Yetkinlik seç…</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıtlar</translation>
    </message>
    <message>
        <source>Add e&amp;vidence…</source>
        <translation>Kanıt ekle…</translation>
    </message>
    <message>
        <source>Evidence of this activity</source>
        <translation>Bu faaliyetin kanıtları</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Geçmiş…</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Paylaş…</translation>
    </message>
    <message>
        <source>Repe&amp;at</source>
        <translation>Tekrarla</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Re&amp;flect on it</source>
        <translation>Yansıtma yaz</translation>
    </message>
    <message>
        <source>Mark as &amp;done</source>
        <translation>Bitti olarak işaretle</translation>
    </message>
</context>
<context>
    <name>AddingFiles</name>
    <message>
        <source>Materials ({endings})</source>
        <translation>Materyaller ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s) to “My files”?</source>
        <translation>
            <numerusform>%n dosya “Dosyalarım” bölümüne eklensin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are copied. Everybody who uses Springshelf on this computer can read them. They are not shared or copied to sticks. Add private files to an entry of your journal instead.</source>
        <translation>Dosyalar kopyalanır. Bu bilgisayarda Springshelf kullanan herkes onları okuyabilir. Paylaşılmaz ve USB belleklere kopyalanmazlar. Özel dosyaları bunun yerine günlüğünüzdeki bir girdiye ekleyin.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Adding files</source>
        <translation>Dosyalar ekleniyor</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added to “My files”.</source>
        <translation>
            <numerusform>%n dosya “Dosyalarım” bölümüne eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be added.</source>
        <translation>
            <numerusform>%n dosya eklenemedi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AppearanceDialog</name>
    <message>
        <source>System default</source>
        <translation>Sistem varsayılanı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Otomatik</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Geniş</translation>
    </message>
</context>
<context>
    <name>AppearanceForm</name>
    <message>
        <source>Appearance and language</source>
        <translation>Görünüm ve dil</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Dil:</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>&amp;Colours:</source>
        <translation>Renkler:</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Size of &amp;text:</source>
        <translation>Metin boyutu:</translation>
    </message>
    <message>
        <source>Size of text in percent</source>
        <translation>Yüzde olarak metin boyutu</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Spacing:</source>
        <translation>Aralık:</translation>
    </message>
    <message>
        <source>Spacing</source>
        <translation>Aralık</translation>
    </message>
    <message>
        <source>Reduce &amp;motion</source>
        <translation>Hareketi azalt</translation>
    </message>
    <message>
        <source>Your unsaved text is kept. The setting applies to everyone who uses this computer account.</source>
        <translation>Kaydedilmemiş metniniz saklanır. Ayar, bu bilgisayar hesabını kullanan herkes için geçerlidir.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Uygula</translation>
    </message>
</context>
<context>
    <name>BackupList</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n girdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>BackupPoller</name>
    <message>
        <source>Show the backups</source>
        <translation>Yedekleri göster</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>A separate profile, restored from a backup</source>
        <translation>Bir yedekten geri yüklenmiş ayrı profil</translation>
    </message>
    <message>
        <source>Last backup: {day}. Backed up daily while you write.</source>
        <translation>Son yedek: {day}. Yazdığınız günlerde her gün yedek alınır.</translation>
    </message>
    <message>
        <source>No backup yet. Backed up daily while you write.</source>
        <translation>Henüz yedek yok. Yazdığınız günlerde her gün yedek alınır.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n girdi</numerusform>
        </translation>
    </message>
    <message>
        <source>Backing up your journal</source>
        <translation>Günlüğünüz yedekleniyor</translation>
    </message>
    <message>
        <source>Backup made and verified: {entries}.</source>
        <translation>Yedek alındı ve doğrulandı: {entries}.</translation>
    </message>
    <message>
        <source>Reading the backup…</source>
        <translation>Yedek okunuyor…</translation>
    </message>
    <message>
        <source>Checking the backup</source>
        <translation>Yedek denetleniyor</translation>
    </message>
    <message>
        <source>Backup verified.</source>
        <translation>Yedek doğrulandı.</translation>
    </message>
    <message>
        <source>This backup is damaged. Make a new one.</source>
        <translation>Bu yedek hasarlı. Yenisini alın.</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Restore your journal from {day}?</source>
        <translation>Günlüğünüz şu günün yedeğinden geri yüklensin mi: {day}?</translation>
    </message>
    <message>
        <source>The current journal can’t be read.</source>
        <translation>Şu anki günlük okunamıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n versions in it are no longer in your journal.</source>
        <translation>
            <numerusform>İçindeki %n sürüm artık günlüğünüzde yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n versions were written since.</source>
        <translation>
            <numerusform>O günden beri %n sürüm yazıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup becomes a separate profile with your passphrase. Your journal does not change.</source>
        <translation>Yedek, parola cümlenizi taşıyan ayrı bir profil olur. Günlüğünüz değişmez.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Yedek geri yükleniyor</translation>
    </message>
    <message>
        <source>Restored as “{name}”. Lock your journal, then choose that profile.</source>
        <translation>“{name}” adıyla geri yüklendi. Günlüğünüzü kilitleyin, sonra o profili seçin.</translation>
    </message>
    <message>
        <source>Merging into your journal</source>
        <translation>Günlüğünüzle birleştiriliyor</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Yedek klasörünü seçin</translation>
    </message>
</context>
<context>
    <name>BoardView</name>
    <message>
        <source>Arrow keys move, Enter reads, letters find a title</source>
        <translation>Ok tuşları ilerletir, Enter okur, harfler başlık bulur</translation>
    </message>
    <message>
        <source>No materials yet</source>
        <translation>Henüz materyal yok</translation>
    </message>
</context>
<context>
    <name>BrokenRunNotice</name>
    <message>
        <source>Springshelf crashed last time.</source>
        <translation>Springshelf geçen sefer çöktü.</translation>
    </message>
    <message>
        <source>Springshelf did not close properly last time.</source>
        <translation>Springshelf geçen sefer düzgün kapanmadı.</translation>
    </message>
    <message>
        <source>The guest’s text was deleted.</source>
        <translation>Konuğun metni silindi.</translation>
    </message>
    <message numerus="yes">
        <source>What you wrote is kept; %n drafts are in your journal.</source>
        <translation>
            <numerusform>Yazdıklarınız saklandı; günlüğünüzde %n taslak var.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your text was saved.</source>
        <translation>Metniniz kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n downloads go on where they stopped.</source>
        <translation>
            <numerusform>%n indirme kaldığı yerden sürüyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Report…</source>
        <translation>Bildir…</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Times are in your computer’s time zone ({zone}).</source>
        <translation>Saatler bilgisayarınızın saat dilimindedir ({zone}).</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Yaklaşanlar</translation>
    </message>
    <message>
        <source>Selected month</source>
        <translation>Seçili ay</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>No events here.</source>
        <translation>Burada etkinlik yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) taken out.</source>
        <translation>
            <numerusform>%n etkinlik çıkarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a calendar file</source>
        <translation>Takvim dosyası ekle</translation>
    </message>
    <message>
        <source>Calendars</source>
        <translation>Takvimler</translation>
    </message>
    <message numerus="yes">
        <source>%n new event(s).</source>
        <translation>
            <numerusform>%n yeni etkinlik.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) changed.</source>
        <translation>
            <numerusform>%n etkinlik değişti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) cancelled or moved away.</source>
        <translation>
            <numerusform>%n etkinlik iptal edildi veya başka yere alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) are no longer in this calendar.</source>
        <translation>
            <numerusform>%n etkinlik artık bu takvimde yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save as a calendar file</source>
        <translation>Takvim dosyası olarak kaydet</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Saved as {name}. Other calendars read it.</source>
        <translation>{name} adıyla kaydedildi. Diğer takvim programları bunu okur.</translation>
    </message>
</context>
<context>
    <name>CalendarForm</name>
    <message>
        <source>Calendar</source>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <source>Go to &amp;today</source>
        <translation>Bugüne git</translation>
    </message>
    <message>
        <source>&amp;Show:</source>
        <translation>Göster:</translation>
    </message>
    <message>
        <source>Events, by time</source>
        <translation>Zamana göre etkinlikler</translation>
    </message>
    <message>
        <source>Atten&amp;dance:</source>
        <translation>Katılım:</translation>
    </message>
    <message>
        <source>&amp;Notes and links…</source>
        <translation>Notlar ve bağlantılar…</translation>
    </message>
    <message>
        <source>&amp;Remove it</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Save this e&amp;vent…</source>
        <translation>Bu etkinliği kaydet…</translation>
    </message>
    <message>
        <source>&amp;Add a calendar file…</source>
        <translation>Takvim dosyası ekle…</translation>
    </message>
    <message>
        <source>&amp;Undo this import</source>
        <translation>Bu içe aktarmayı geri al</translation>
    </message>
    <message>
        <source>Remove the &amp;missing ones</source>
        <translation>Eksik olanları kaldır</translation>
    </message>
    <message>
        <source>Save all as a &amp;file…</source>
        <translation>Tümünü dosya olarak kaydet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>CampaignForm</name>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Bu kampanya</translation>
    </message>
    <message>
        <source>Which campaign to show</source>
        <translation>Gösterilecek kampanya</translation>
    </message>
    <message>
        <source>Next steps</source>
        <translation>Sonraki adımlar</translation>
    </message>
    <message>
        <source>Subtopics</source>
        <translation>Alt konular</translation>
    </message>
    <message>
        <source>Webinars and conference</source>
        <translation>Webinarlar ve konferans</translation>
    </message>
    <message>
        <source>&amp;Calendar…</source>
        <translation>Takvim…</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Neredeyim?</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Testi çöz</translation>
    </message>
    <message>
        <source>How ready do I feel?</source>
        <translation>Kendimi ne kadar hazır hissediyorum?</translation>
    </message>
    <message>
        <source>Rate yourself before and after the campaign. Only you see it, and it is not a score.</source>
        <translation>Kampanyadan önce ve sonra kendinizi değerlendirin. Bunu yalnızca siz görürsünüz; bir puan değildir.</translation>
    </message>
    <message>
        <source>&amp;Rate yourself…</source>
        <translation>Kendini değerlendir…</translation>
    </message>
    <message>
        <source>Readiness for the campaign</source>
        <translation>Kampanya için hazır bulunuşluk</translation>
    </message>
    <message>
        <source>&amp;What has changed…</source>
        <translation>Neler değişti…</translation>
    </message>
    <message>
        <source>Growth since your first rating</source>
        <translation>İlk değerlendirmeden beri gelişim</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Rules and &amp;threads…</source>
        <translation>Kurallar ve tartışmalar…</translation>
    </message>
    <message>
        <source>Projects with partners</source>
        <translation>Ortaklarla projeler</translation>
    </message>
    <message>
        <source>Partners, schools, phases, meetings with your mentor, and what you can show for a label or an award.</source>
        <translation>Ortaklar, okullar, evreler, mentorunuzla görüşmeler ve bir etiket ya da ödül için gösterebilecekleriniz.</translation>
    </message>
    <message>
        <source>&amp;Projects…</source>
        <translation>Projeler…</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Diğer siteler</translation>
    </message>
</context>
<context>
    <name>CampaignPage</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} – {last}</translation>
    </message>
    <message numerus="yes">
        <source>Starts in %n day(s)</source>
        <translation>
            <numerusform>%n gün sonra başlıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n gün kaldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Ended – the shelf stays available</source>
        <translation>Sona erdi – raf kullanılmaya devam eder</translation>
    </message>
    <message>
        <source>Take the &amp;quiz again</source>
        <translation>Testi yeniden çöz</translation>
    </message>
    <message>
        <source>Take the &amp;quiz</source>
        <translation>Testi çöz</translation>
    </message>
    <message>
        <source>{day}: {right} of {asked} correct</source>
        <translation>{day}: {asked} sorudan {right} doğru</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>Open {title} in the browser</source>
        <translation>{title}: tarayıcıda aç</translation>
    </message>
</context>
<context>
    <name>CaptionsPanel</name>
    <message>
        <source>Subtitles</source>
        <translation>Altyazılar</translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Döküm</translation>
    </message>
    <message>
        <source>No subtitles</source>
        <translation>Altyazı yok</translation>
    </message>
    <message>
        <source>Subtitles {number}</source>
        <translation>Altyazı {number}</translation>
    </message>
</context>
<context>
    <name>CatalogueDialog</name>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Choose the catalogue&apos;s folder</source>
        <translation>Katalog klasörünü seçin</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>“{title}” is a list of catalogues. Choose one of them.</source>
        <translation>“{title}” bir katalog listesi. Kataloglardan birini seçin.</translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>“{title}”</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materyal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) on its first page</source>
        <translation>
            <numerusform>ilk sayfasında %n materyal</numerusform>
        </translation>
    </message>
    <message>
        <source>with a campaign</source>
        <translation>kampanyalı</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>imzalı</translation>
    </message>
    <message>
        <source>This catalogue is already on your shelf.</source>
        <translation>Bu katalog zaten rafınızda.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>This can’t be read as a catalogue.</source>
        <translation>Bu, katalog olarak okunamıyor.</translation>
    </message>
    <message>
        <source>Looking for shared shelves in this network…</source>
        <translation>Bu ağda paylaşılan raflar aranıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n shared shelf(s) found. Choose one.</source>
        <translation>
            <numerusform>%n paylaşılan raf bulundu. Birini seçin.</numerusform>
        </translation>
    </message>
    <message>
        <source>No shared shelf found. Type its address.</source>
        <translation>Paylaşılan raf bulunamadı. Adresini yazın.</translation>
    </message>
</context>
<context>
    <name>CatalogueForm</name>
    <message>
        <source>Add a catalogue</source>
        <translation>Katalog ekle</translation>
    </message>
    <message>
        <source>A catalogue is a web address, a folder on a USB stick or network drive, or a shelf shared in this network.</source>
        <translation>Katalog; bir web adresi, USB bellekteki veya ağ sürücüsündeki bir klasör ya da bu ağda paylaşılan bir raftır.</translation>
    </message>
    <message>
        <source>&amp;Address or folder:</source>
        <translation>Adres veya klasör:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Parola:</translation>
    </message>
    <message>
        <source>Choose a &amp;folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Find &amp;shared shelves</source>
        <translation>Paylaşılan rafları bul</translation>
    </message>
    <message>
        <source>Add f&amp;iles…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Copy files of this computer to “My files”</source>
        <translation>Bu bilgisayardaki dosyaları “Dosyalarım” bölümüne kopyalar</translation>
    </message>
    <message>
        <source>Available catalogues</source>
        <translation>Kullanılabilir kataloglar</translation>
    </message>
    <message>
        <source>Download everything in it, now and after each check</source>
        <translation>İçindeki her şeyi şimdi ve her denetimden sonra indir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
</context>
<context>
    <name>CatalogueLogin</name>
    <message>
        <source>The connection to this catalogue is not encrypted.</source>
        <translation>Bu kataloğun bağlantısı şifrelenmiyor.</translation>
    </message>
    <message>
        <source>Others in the network can read your name and password. Ask for an address that begins with https.</source>
        <translation>Ağdaki diğer kişiler adınızı ve parolanızı okuyabilir. https ile başlayan bir adres isteyin.</translation>
    </message>
    <message>
        <source>Send anyway</source>
        <translation>Yine de gönder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>This computer has no open keyring: you will be asked for the password again after a restart.</source>
        <translation>Bu bilgisayarda açık bir anahtarlık yok: yeniden başlattıktan sonra parola yine sorulacak.</translation>
    </message>
</context>
<context>
    <name>CataloguesDialog</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materyal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n tanesi bu bilgisayarda</numerusform>
        </translation>
    </message>
    <message>
        <source>checked {ago}</source>
        <translation>{ago} denetlendi</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>henüz denetlenmedi</translation>
    </message>
    <message>
        <source>Comes with Springshelf</source>
        <translation>Springshelf ile gelir</translation>
    </message>
    <message>
        <source>Set by your administrator</source>
        <translation>Yöneticiniz belirledi</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>All materials</source>
        <translation>Tüm materyaller</translation>
    </message>
    <message>
        <source>Chosen subtopics</source>
        <translation>Seçili alt konular</translation>
    </message>
    <message>
        <source>This applies from the next check on.</source>
        <translation>Bu, bir sonraki denetimden başlayarak geçerli olur.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>Checking for new materials</source>
        <translation>Yeni materyaller aranıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n yeni materyal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n değişti.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing new.</source>
        <translation>Yeni bir şey yok.</translation>
    </message>
    <message>
        <source>Remove “{title}” from the shelf?</source>
        <translation>“{title}” raftan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Its files are removed from this computer. What you wrote about them stays in your journal.</source>
        <translation>Dosyaları bu bilgisayardan kaldırılır. Onlar hakkında yazdıklarınız günlüğünüzde kalır.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>CataloguesForm</name>
    <message>
        <source>Catalogues</source>
        <translation>Kataloglar</translation>
    </message>
    <message>
        <source>Your shelf lists the materials of these catalogues.</source>
        <translation>Rafınız bu katalogların materyallerini listeler.</translation>
    </message>
    <message>
        <source>Check &amp;now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>Kaldır…</translation>
    </message>
    <message>
        <source>Address:</source>
        <translation>Adres:</translation>
    </message>
    <message>
        <source>&amp;Keep automatically:</source>
        <translation>Otomatik sakla:</translation>
    </message>
    <message>
        <source>Login:</source>
        <translation>Oturum:</translation>
    </message>
    <message>
        <source>N&amp;ame:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>&amp;Password:</source>
        <translation>Parola:</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Oturum aç…</translation>
    </message>
    <message>
        <source>&amp;Forget login</source>
        <translation>Oturumu unut</translation>
    </message>
    <message>
        <source>Add a &amp;catalogue…</source>
        <translation>Katalog ekle…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>CheckPanel</name>
    <message>
        <source>Check ({count})</source>
        <translation>Denetim ({count})</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Click a line to open its entry.</source>
        <translation>Girdisini açmak için bir satıra tıklayın.</translation>
    </message>
    <message>
        <source>No problems found in captions, consent, names, characters and pictures.</source>
        <translation>Açıklamalarda, rızalarda, adlarda, karakterlerde ve resimlerde sorun bulunmadı.</translation>
    </message>
</context>
<context>
    <name>ChooseDialog</name>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Yetkinlikler</translation>
    </message>
    <message>
        <source>{framework} (not the official wording)</source>
        <translation>{framework} (resmî metin değil)</translation>
    </message>
</context>
<context>
    <name>ChooseForm</name>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Aramak için yazın</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Listede bul</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Seçenekler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>CiteIntoDialog</name>
    <message>
        <source>New reflection</source>
        <translation>Yeni yansıtma</translation>
    </message>
    <message>
        <source>Starts with this quotation</source>
        <translation>Bu alıntıyla başlar</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>{stage} (empty)</source>
        <translation>{stage} (boş)</translation>
    </message>
</context>
<context>
    <name>CiteIntoForm</name>
    <message>
        <source>Cite into</source>
        <translation>Alıntıla</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Aramak için yazın</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Listede bul</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Yansıtmalar</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Aşama</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Alıntıla</translation>
    </message>
</context>
<context>
    <name>CommandsForm</name>
    <message>
        <source>Find a command</source>
        <translation>Komut bul</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>No command found. Try another word.</source>
        <translation>Komut bulunamadı. Başka bir sözcük deneyin.</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionDialog</name>
    <message>
        <source>Delete a profile</source>
        <translation>Profil sil</translation>
    </message>
    <message>
        <source>Delete everything that {name} wrote?</source>
        <translation>{name} adlı kişinin yazdığı her şey silinsin mi?</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Parola cümlesi:</translation>
    </message>
    <message>
        <source>Type the name “{name}” to delete &amp;it:</source>
        <translation>Silmek için “{name}” adını yazın:</translation>
    </message>
</context>
<context>
    <name>ConfirmDeletionForm</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>ConflictDialog</name>
    <message>
        <source>{computer} · written {when}</source>
        <translation>{computer} · yazıldı: {when}</translation>
    </message>
    <message>
        <source>Use all of “{computer}”</source>
        <translation>“{computer}” sürümünün tamamını kullan</translation>
    </message>
    <message>
        <source>Everything else matches.</source>
        <translation>Geri kalan her şey aynı.</translation>
    </message>
    <message numerus="yes">
        <source>%n more version(s) after this one</source>
        <translation>
            <numerusform>bundan sonra %n sürüm daha</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictForm</name>
    <message>
        <source>Two versions of an entry</source>
        <translation>Bir girdinin iki sürümü</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Choose for each part, take one version, or keep both texts and edit them. The other version stays in the history.</source>
        <translation>Bu girdi iki bilgisayarda değiştirildi. Her bölüm için seçim yapın, bir sürümü alın ya da iki metni de saklayıp düzenleyin. Diğer sürüm geçmişte kalır.</translation>
    </message>
    <message>
        <source>Use all of this version</source>
        <translation>Bu sürümün tamamını kullan</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Farklı olanlar</translation>
    </message>
    <message>
        <source>Keep &amp;both texts and edit</source>
        <translation>İki metni de sakla ve düzenle</translation>
    </message>
    <message>
        <source>Use what is &amp;chosen</source>
        <translation>Seçilenleri kullan</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Sonra karar ver</translation>
    </message>
</context>
<context>
    <name>ConflictRow</name>
    <message>
        <source>Both texts</source>
        <translation>İki metin de</translation>
    </message>
</context>
<context>
    <name>CountsLabel</name>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materyal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n planned</source>
        <translation>
            <numerusform>%n planlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n bitti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reflected</source>
        <translation>
            <numerusform>%n yansıtıldı</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedForm</name>
    <message>
        <source>Deleted items</source>
        <translation>Silinen ögeler</translation>
    </message>
    <message>
        <source>&amp;Delete now…</source>
        <translation>Şimdi sil…</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>DeletedItemsDialog</name>
    <message>
        <source>Deleted items</source>
        <translation>Silinen ögeler</translation>
    </message>
    <message>
        <source>Deleted items stay in your journal and can be restored at any time.</source>
        <translation>Silinen ögeler günlüğünüzde kalır ve istendiğinde geri yüklenebilir.</translation>
    </message>
    <message>
        <source>Deleted items, the latest first</source>
        <translation>Silinen ögeler, en yenisi başta</translation>
    </message>
    <message>
        <source>No deleted items.</source>
        <translation>Silinen öge yok.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>deleted {moment}</source>
        <translation>silindi: {moment}</translation>
    </message>
    <message>
        <source>“{title}” was restored.</source>
        <translation>“{title}” geri yüklendi.</translation>
    </message>
</context>
<context>
    <name>DeletedProfilesDialog</name>
    <message>
        <source>Deleted profiles</source>
        <translation>Silinen profiller</translation>
    </message>
    <message numerus="yes">
        <source>A deleted profile can be restored for %n days. Then it is removed with its backups.</source>
        <translation>
            <numerusform>Silinen bir profil %n gün boyunca geri yüklenebilir. Sonra yedekleriyle birlikte kaldırılır.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no deleted profiles.</source>
        <translation>Silinen profil yok.</translation>
    </message>
    <message>
        <source>deleted on {day} · kept until {until}</source>
        <translation>silindi: {day} · saklanacağı son gün: {until}</translation>
    </message>
    <message>
        <source>It is removed for good, with the backups beside it. Copies in other places stay.</source>
        <translation>Yanındaki yedeklerle birlikte kalıcı olarak kaldırılır. Başka yerlerdeki kopyalar kalır.</translation>
    </message>
</context>
<context>
    <name>DownloadsDialog</name>
    <message>
        <source>No downloads waiting.</source>
        <translation>Bekleyen indirme yok.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait</source>
        <translation>
            <numerusform>%n dosya bekliyor</numerusform>
        </translation>
    </message>
    <message>
        <source>everything is paused</source>
        <translation>her şey duraklatıldı</translation>
    </message>
    <message>
        <source>{speed} per second</source>
        <translation>saniyede {speed}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>yaklaşık {time} kaldı</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>R&amp;esume</source>
        <translation>Sürdür</translation>
    </message>
    <message>
        <source>Resume &amp;all</source>
        <translation>Tümünü sürdür</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Tümünü duraklat</translation>
    </message>
</context>
<context>
    <name>DownloadsForm</name>
    <message>
        <source>Downloads</source>
        <translation>İndirmeler</translation>
    </message>
    <message>
        <source>Progress of all downloads</source>
        <translation>Tüm indirmelerin ilerlemesi</translation>
    </message>
    <message>
        <source>Waiting downloads</source>
        <translation>Bekleyen indirmeler</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>Download &amp;first</source>
        <translation>Önce bunu indir</translation>
    </message>
    <message>
        <source>&amp;Remove from this list</source>
        <translation>Bu listeden kaldır</translation>
    </message>
    <message>
        <source>Pause &amp;all</source>
        <translation>Tümünü duraklat</translation>
    </message>
    <message>
        <source>Download settings</source>
        <translation>İndirme ayarları</translation>
    </message>
    <message>
        <source>At most &amp;speed:</source>
        <translation>En yüksek hız:</translation>
    </message>
    <message>
        <source> kB per second</source>
        <translation> kB/sn</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <source>Only in these &amp;hours:</source>
        <translation>Yalnızca bu saatlerde:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlangıç</translation>
    </message>
    <message>
        <source>to</source>
        <translation>–</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Never use the &amp;internet, only USB sticks, folders and computers in this network</source>
        <translation>İnternet asla kullanılmasın, yalnızca USB bellekler, klasörler ve bu ağdaki bilgisayarlar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>DownloadsModel</name>
    <message>
        <source>Cover of {title}</source>
        <translation>Kapak: {title}</translation>
    </message>
    <message>
        <source>{done} of {size}</source>
        <translation>{done} / {size}</translation>
    </message>
    <message>
        <source>Verifying</source>
        <translation>Doğrulanıyor</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n saniye</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n saat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n dakika önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n saat önce</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n gün önce</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntriesPanel</name>
    <message>
        <source>The whole campaign</source>
        <translation>Tüm kampanya</translation>
    </message>
    <message>
        <source>New since the last version</source>
        <translation>Son sürümden beri yeni olanlar</translation>
    </message>
    <message>
        <source>From a date</source>
        <translation>Şu tarihten beri</translation>
    </message>
</context>
<context>
    <name>EntryChooser</name>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Bir şey bulunamadı.</translation>
    </message>
    <message>
        <source>No version was given out yet.</source>
        <translation>Henüz bir sürüm verilmedi.</translation>
    </message>
</context>
<context>
    <name>EntryChooserForm</name>
    <message>
        <source>Choose an entry</source>
        <translation>Girdi seç</translation>
    </message>
    <message>
        <source>Type to search</source>
        <translation>Aramak için yazın</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Listede bul</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Girdiler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Seç</translation>
    </message>
</context>
<context>
    <name>EntryEditor</name>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Taslak saklandı</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>EntryVersions</name>
    <message>
        <source>on this computer</source>
        <translation>bu bilgisayarda</translation>
    </message>
    <message>
        <source>on another computer ({name})</source>
        <translation>başka bir bilgisayarda ({name})</translation>
    </message>
    <message>
        <source>The version of {when} is the current one again.</source>
        <translation>Şu zamanın sürümü yeniden geçerli: {when}.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Another computer ({name})</source>
        <translation>Başka bir bilgisayar ({name})</translation>
    </message>
    <message>
        <source>“{title}” is deleted.</source>
        <translation>“{title}” silindi.</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>The last change to “{title}” was undone.</source>
        <translation>Son değişiklik geri alındı: “{title}”.</translation>
    </message>
</context>
<context>
    <name>ErrorForm</name>
    <message>
        <source>Something went wrong</source>
        <translation>Bir sorun oluştu</translation>
    </message>
    <message>
        <source>Technical report</source>
        <translation>Teknik rapor</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>ErrorWindow</name>
    <message>
        <source>An unexpected error occurred</source>
        <translation>Beklenmeyen bir hata oluştu</translation>
    </message>
    <message>
        <source>Your text is safe: it is saved as you write.</source>
        <translation>Metniniz güvende: siz yazarken kaydedilir.</translation>
    </message>
    <message>
        <source>You can continue. If it happens again, copy the report and send it to your administrator.</source>
        <translation>Devam edebilirsiniz. Yeniden olursa raporu kopyalayıp yöneticinize gönderin.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>EventNotesDialog</name>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>A link begins with https:// or http://.</source>
        <translation>Bağlantı https:// veya http:// ile başlar.</translation>
    </message>
</context>
<context>
    <name>EventNotesForm</name>
    <message>
        <source>Notes and links</source>
        <translation>Notlar ve bağlantılar</translation>
    </message>
    <message>
        <source>&amp;Joining link:</source>
        <translation>Katılım bağlantısı:</translation>
    </message>
    <message>
        <source>J&amp;oin</source>
        <translation>Katıl</translation>
    </message>
    <message>
        <source>Open the joining link in the browser</source>
        <translation>Katılım bağlantısını tarayıcıda açar</translation>
    </message>
    <message>
        <source>&amp;Recording:</source>
        <translation>Kayıt:</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>İzle</translation>
    </message>
    <message>
        <source>Open the recording in the browser</source>
        <translation>Kaydı tarayıcıda açar</translation>
    </message>
    <message>
        <source>&amp;Questions that I want to ask:</source>
        <translation>Sormak istediğim sorular:</translation>
    </message>
    <message>
        <source>&amp;Notes:</source>
        <translation>Notlar:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>EventRow</name>
    <message>
        <source>Notes and links…</source>
        <translation>Notlar ve bağlantılar…</translation>
    </message>
    <message>
        <source>Notes and links: {title}</source>
        <translation>Notlar ve bağlantılar: {title}</translation>
    </message>
    <message>
        <source>Attendance: {title}</source>
        <translation>Katılım: {title}</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Conference</source>
        <translation>Konferans</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
</context>
<context>
    <name>EvidenceDialog</name>
    <message>
        <source>Small</source>
        <translation>Küçük</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Büyük</translation>
    </message>
    <message>
        <source>Choose whether people in it can be recognised and agreed.</source>
        <translation>Resimdeki kişiler tanınıyor mu, rıza gösterdiler mi? Birini seçin.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>The pasted picture</source>
        <translation>Yapıştırılan resim</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>There is no file, picture or address to paste.</source>
        <translation>Yapıştırılacak dosya, resim veya adres yok.</translation>
    </message>
    <message>
        <source>This file can’t be read as a picture. Choose a JPEG or PNG file.</source>
        <translation>Bu dosya resim olarak okunamıyor. JPEG veya PNG dosyası seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden in the copy. The original file does not change.</source>
        <translation>
            <numerusform>Kopyada %n alan gizlenecek. Özgün dosya değişmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first, or give a link.</source>
        <translation>Önce bir dosya seçin ya da bağlantı verin.</translation>
    </message>
    <message>
        <source>This is not a web address. Web addresses begin with https://</source>
        <translation>Bu bir web adresi değil. Web adresleri https:// ile başlar</translation>
    </message>
</context>
<context>
    <name>EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Kanıtlar</translation>
    </message>
    <message>
        <source>The chosen picture</source>
        <translation>Seçilen resim</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Drop a file here, paste a picture, or choose one.</source>
        <translation>Buraya bir dosya bırakın, resim yapıştırın ya da dosya seçin.</translation>
    </message>
    <message>
        <source>or a &amp;link:</source>
        <translation>veya bağlantı:</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Si&amp;ze of the copy:</source>
        <translation>Kopyanın boyutu:</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Döndür</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Yüzleri veya adları gizle…</translation>
    </message>
    <message>
        <source>Place, time and camera data are removed from the copy in your journal. The original file does not change.</source>
        <translation>Yer, zaman ve kamera verileri günlüğünüzdeki kopyadan çıkarılır. Özgün dosya değişmez.</translation>
    </message>
    <message>
        <source>&amp;Caption:</source>
        <translation>Açıklama:</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Çalışmanızdan neyi gösteriyor?</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>Betimleme:</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Göremeyen veya duyamayanlar için: ne görülüyor, ne duyuluyor?</translation>
    </message>
    <message>
        <source>Con&amp;sent:</source>
        <translation>Rıza:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Add it to the journal</source>
        <translation>Günlüğe ekle</translation>
    </message>
</context>
<context>
    <name>EvidenceList</name>
    <message>
        <source>Remove the evidence</source>
        <translation>Kanıtı kaldır</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Rıza geri çekildi</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Consent for “{caption}” was withdrawn. It is no longer printed.</source>
        <translation>“{caption}” için rıza geri çekildi. Artık yazdırılmıyor.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>This picture is missing or damaged.</source>
        <translation>Bu resim eksik veya hasarlı.</translation>
    </message>
    <message>
        <source>No version yet</source>
        <translation>Henüz sürüm yok</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message>
        <source>for {names}</source>
        <translation>kime: {names}</translation>
    </message>
    <message>
        <source>Consent was withdrawn: it is no longer printed or exported. You can delete it.</source>
        <translation>Rıza geri çekildi: artık yazdırılmıyor ve dışa aktarılmıyor. Silebilirsiniz.</translation>
    </message>
    <message>
        <source>Versions that were given out with it: {numbers}. Ask for them back.</source>
        <translation>Onunla birlikte verilen sürümler: {numbers}. Geri isteyin.</translation>
    </message>
    <message numerus="yes">
        <source>%n area(s) will be hidden.</source>
        <translation>
            <numerusform>%n alan gizlenecek.</numerusform>
        </translation>
    </message>
    <message>
        <source>The earlier picture stays in the history of your journal.</source>
        <translation>Önceki resim günlüğünüzün geçmişinde kalır.</translation>
    </message>
</context>
<context>
    <name>EvidenceViewForm</name>
    <message>
        <source>Evidence</source>
        <translation>Kanıtlar</translation>
    </message>
    <message>
        <source>The picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>&amp;Rotate</source>
        <translation>Döndür</translation>
    </message>
    <message>
        <source>&amp;Hide faces or names…</source>
        <translation>Yüzleri veya adları gizle…</translation>
    </message>
    <message>
        <source>&amp;Caption</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>What it shows of your work</source>
        <translation>Çalışmanızdan neyi gösteriyor?</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>Betimleme</translation>
    </message>
    <message>
        <source>What can be seen or heard, for people who can’t</source>
        <translation>Göremeyen veya duyamayanlar için: ne görülüyor, ne duyuluyor?</translation>
    </message>
    <message>
        <source>Con&amp;sent</source>
        <translation>Rıza</translation>
    </message>
    <message>
        <source>Printed in</source>
        <translation>Yazdırıldığı yer</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Copy to another computer</source>
        <translation>Başka bir bilgisayara kopyala</translation>
    </message>
    <message>
        <source>Who can open the file?</source>
        <translation>Dosyayı kim açabilir?</translation>
    </message>
    <message>
        <source>The file contains your whole journal with all versions and evidence. Choose a passphrase, and enter it on the other computer.</source>
        <translation>Dosya, tüm sürümleri ve kanıtlarıyla günlüğünüzün tamamını içerir. Bir parola cümlesi seçin ve diğer bilgisayarda girin.</translation>
    </message>
    <message>
        <source>Without a passphrase, anyone who has the file can read everything you wrote.</source>
        <translation>Parola cümlesi olmadan dosyayı eline geçiren herkes yazdığınız her şeyi okuyabilir.</translation>
    </message>
    <message>
        <source>Save &amp;without a passphrase…</source>
        <translation>Parola cümlesi olmadan kaydet…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Kaydet…</translation>
    </message>
</context>
<context>
    <name>ExternalOpener</name>
    <message>
        <source>This link leads outside the material. Open it in your browser?</source>
        <translation>Bu bağlantı materyalin dışına çıkıyor. Tarayıcınızda açılsın mı?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Burada kal</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Tarayıcıda aç</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: its file is damaged or of an unknown kind.</source>
        <translation>“{title}” burada gösterilemiyor: dosyası hasarlı veya bilinmeyen bir türde.</translation>
    </message>
    <message>
        <source>“{title}” can’t be shown here: a library of the system is missing ({library}).</source>
        <translation>“{title}” burada gösterilemiyor: sistemin bir kitaplığı eksik ({library}).</translation>
    </message>
    <message>
        <source>“{title}” is a {kind} file. Another app on this computer may open it.</source>
        <translation>“{title}” bir {kind} dosyası. Bu bilgisayardaki başka bir uygulama açabilir.</translation>
    </message>
    <message>
        <source>Open in another app</source>
        <translation>Başka bir uygulamada aç</translation>
    </message>
    <message>
        <source>Your system has no program for this kind of file.</source>
        <translation>Sisteminizde bu tür dosyalar için program yok.</translation>
    </message>
</context>
<context>
    <name>FeedbackDialog</name>
    <message>
        <source>No feedback yet. Import the PDF that your mentor filled in, or scanned pages.</source>
        <translation>Henüz geri bildirim yok. Mentorunuzun doldurduğu PDF dosyasını veya taranmış sayfaları içe aktarın.</translation>
    </message>
    <message>
        <source>Assigned.</source>
        <translation>Atandı.</translation>
    </message>
    <message>
        <source>Import feedback</source>
        <translation>Geri bildirimi içe aktar</translation>
    </message>
    <message>
        <source>PDFs and scanned pages</source>
        <translation>PDF dosyaları ve taranmış sayfalar</translation>
    </message>
    <message>
        <source>Reading feedback</source>
        <translation>Geri bildirim okunuyor</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) not imported:</source>
        <translation>
            <numerusform>%n dosya içe aktarılmadı:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new piece(s) of feedback.</source>
        <translation>
            <numerusform>%n yeni geri bildirim.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) were imported before.</source>
        <translation>
            <numerusform>%n tanesi önceden içe aktarılmıştı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be matched to an entry.</source>
        <translation>
            <numerusform>%n tanesi bir girdiyle eşleştirilemedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) could not be read (pages: {pages}).</source>
        <translation>
            <numerusform>%n öge okunamadı (sayfalar: {pages}).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) without handwriting.</source>
        <translation>
            <numerusform>%n sayfada el yazısı yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>This feedback is about a document that did not come from this journal.</source>
        <translation>Bu geri bildirim, bu günlükten gelmeyen bir belgeyle ilgili.</translation>
    </message>
    <message>
        <source>No page in this file has a code that can be read. You choose the entries after the import.</source>
        <translation>Bu dosyanın hiçbir sayfasında okunabilen bir kod yok. Girdileri içe aktardıktan sonra siz seçersiniz.</translation>
    </message>
    <message numerus="yes">
        <source>%n new comment(s) and page(s).</source>
        <translation>
            <numerusform>%n yeni yorum ve sayfa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
</context>
<context>
    <name>FeedbackForm</name>
    <message>
        <source>Feedback</source>
        <translation>Geri bildirim</translation>
    </message>
    <message>
        <source>Your mentor’s comments. They are shown beside your entries and never change them.</source>
        <translation>Mentorunuzun yorumları. Girdilerinizin yanında gösterilir, onları asla değiştirmez.</translation>
    </message>
    <message>
        <source>The chosen feedback</source>
        <translation>Seçilen geri bildirim</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>Dosya içe aktar…</translation>
    </message>
    <message>
        <source>&amp;Open the entry</source>
        <translation>Girdiyi aç</translation>
    </message>
    <message>
        <source>&amp;Assign to an entry…</source>
        <translation>Bir girdiye ata…</translation>
    </message>
    <message>
        <source>Enter from paper</source>
        <translation>Kâğıttan gir</translation>
    </message>
    <message>
        <source>&amp;Entry:</source>
        <translation>Girdi:</translation>
    </message>
    <message>
        <source>R-01, its id or its QR code; empty: the whole portfolio</source>
        <translation>R-01, kimliği veya QR kodu; boşsa tüm portfolyo</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Metin:</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>Kimden:</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation>Kişinin adı</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Mentor, peer…</source>
        <translation>Mentor, akran…</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>FeedbackNote</name>
    <message numerus="yes">
        <source>%n more: see Portfolio, More, Feedback.</source>
        <translation>
            <numerusform>%n tane daha: Portfolyo, Daha fazla, Geri bildirim.</numerusform>
        </translation>
    </message>
    <message>
        <source>a scanned page: {name}</source>
        <translation>taranmış sayfa: {name}</translation>
    </message>
    <message>
        <source>a drawing in the PDF: {name}</source>
        <translation>PDF’deki çizim: {name}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
</context>
<context>
    <name>FilePassphraseForm</name>
    <message>
        <source>Import from another computer</source>
        <translation>Başka bir bilgisayardan içe aktar</translation>
    </message>
    <message>
        <source>This journal has a passphrase</source>
        <translation>Bu günlüğün bir parola cümlesi var</translation>
    </message>
    <message>
        <source>The file’s &amp;passphrase:</source>
        <translation>Dosyanın parola cümlesi:</translation>
    </message>
    <message>
        <source>The file’s passphrase</source>
        <translation>Dosyanın parola cümlesi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>İçe aktar</translation>
    </message>
</context>
<context>
    <name>FirstSteps</name>
    <message>
        <source>First steps, {number} of {all}</source>
        <translation>İlk adımlar, {number} / {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>ForeignFileBox</name>
    <message>
        <source>Import this file?</source>
        <translation>Bu dosya içe aktarılsın mı?</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>File: {name}</source>
        <translation>Dosya: {name}</translation>
    </message>
    <message>
        <source>The name in it: {name}</source>
        <translation>İçindeki ad: {name}</translation>
    </message>
    <message>
        <source>Portfolio {portfolio}, version {version}</source>
        <translation>Portfolyo {portfolio}, sürüm {version}</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Copied. Paste it into the group.</source>
        <translation>Kopyalandı. Gruba yapıştırın.</translation>
    </message>
</context>
<context>
    <name>GroupForm</name>
    <message>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <source>Rules and threads</source>
        <translation>Kurallar ve tartışmalar</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Kurallar</translation>
    </message>
    <message>
        <source>Threads</source>
        <translation>Tartışmalar</translation>
    </message>
    <message>
        <source>Write your contribution here, also without internet. Springshelf posts nothing: copy the text later and post it in the group.</source>
        <translation>Katkınızı internet olmadan da buraya yazın. Springshelf hiçbir şey yayımlamaz: metni sonra kopyalayıp grupta yayımlayın.</translation>
    </message>
    <message>
        <source>&amp;Open the group in the browser</source>
        <translation>Grubu tarayıcıda aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>GrowthChart</name>
    <message>
        <source>Chart; the table shows the same data</source>
        <translation>Çizelge; tablo aynı verileri gösterir</translation>
    </message>
</context>
<context>
    <name>GrowthDialog</name>
    <message>
        <source>Nothing yet. Rate yourself before and after the campaign.</source>
        <translation>Henüz bir şey yok. Kampanyadan önce ve sonra kendinizi değerlendirin.</translation>
    </message>
    <message>
        <source>Nothing yet. Choose competences in a reflection, and where you see yourself.</source>
        <translation>Henüz bir şey yok. Bir yansıtmada yetkinlikleri ve kendinizi nerede gördüğünüzü seçin.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Ne zaman</translation>
    </message>
    <message>
        <source>My level</source>
        <translation>Düzeyim</translation>
    </message>
</context>
<context>
    <name>GrowthForm</name>
    <message>
        <source>What has changed</source>
        <translation>Neler değişti</translation>
    </message>
    <message>
        <source>How you rated yourself, and when. It is not a score.</source>
        <translation>Kendinizi nasıl ve ne zaman değerlendirdiğiniz. Bir puan değildir.</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Hazır bulunuşluk</translation>
    </message>
    <message>
        <source>Readiness, before and after</source>
        <translation>Hazır bulunuşluk, önce ve sonra</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Yetkinlikler</translation>
    </message>
    <message>
        <source>Levels of competences over time</source>
        <translation>Zaman içinde yetkinlik düzeyleri</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Tablo olarak</translation>
    </message>
    <message>
        <source>The same data as a table</source>
        <translation>Tablo olarak aynı veriler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Guessing</name>
    <message numerus="yes">
        <source>A thief would need about %n day(s) to guess it.</source>
        <translation>
            <numerusform>Bir hırsızın bunu tahmin etmesi yaklaşık %n gün sürer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A thief would need about %n year(s) to guess it.</source>
        <translation>
            <numerusform>Bir hırsızın bunu tahmin etmesi yaklaşık %n yıl sürer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpMenu</name>
    <message>
        <source>Find a command…</source>
        <translation>Komut bul…</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>Appearance and language…</source>
        <translation>Görünüm ve dil…</translation>
    </message>
    <message>
        <source>Updates…</source>
        <translation>Güncellemeler…</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Welcome to Springshelf</source>
        <translation>Springshelf’e hoş geldiniz</translation>
    </message>
    <message>
        <source>A shelf of materials that you read without internet, a private journal of your teaching, and a portfolio made from it. What you write stays on this computer.</source>
        <translation>İnternet olmadan okuduğunuz materyallerden oluşan bir raf, öğretmenliğinize ilişkin özel bir günlük ve ondan hazırlanan bir portfolyo. Yazdıklarınız bu bilgisayarda kalır.</translation>
    </message>
    <message>
        <source>Personalise</source>
        <translation>Kişiselleştir</translation>
    </message>
    <message>
        <source>Choose the language, the colours and the size of text. You can change them at any time.</source>
        <translation>Dili, renkleri ve metin boyutunu seçin. Bunları istediğiniz zaman değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Your shelf</source>
        <translation>Rafınız</translation>
    </message>
    <message>
        <source>Materials of the campaign wait here. “Keep” brings one to this computer; what is kept can be read without internet.</source>
        <translation>Kampanyanın materyalleri burada bekler. “Sakla” düğmesi materyali bu bilgisayara getirir; saklananlar internet olmadan okunabilir.</translation>
    </message>
    <message>
        <source>The campaign</source>
        <translation>Bu kampanya</translation>
    </message>
    <message>
        <source>Dates, webinars, a short quiz, and what you could do next.</source>
        <translation>Tarihler, webinarlar, kısa bir test ve bundan sonra yapabilecekleriniz.</translation>
    </message>
    <message>
        <source>Your journal</source>
        <translation>Günlüğünüz</translation>
    </message>
    <message>
        <source>Note what you plan and do, and think about it in writing. It is saved as you write, and nobody else reads it.</source>
        <translation>Planladıklarınızı ve yaptıklarınızı not edin, üzerlerine yazarak düşünün. Siz yazarken kaydedilir ve başka kimse okumaz.</translation>
    </message>
    <message>
        <source>Your portfolio</source>
        <translation>Portfolyonuz</translation>
    </message>
    <message>
        <source>Choose what goes in, see each page as it will be printed, and save it as a PDF.</source>
        <translation>Nelerin gireceğini seçin, her sayfayı yazdırılacağı gibi görün ve PDF olarak kaydedin.</translation>
    </message>
</context>
<context>
    <name>HighlightForm</name>
    <message>
        <source>Highlight</source>
        <translation>Vurgu</translation>
    </message>
    <message>
        <source>The highlight</source>
        <translation>Bu vurgu</translation>
    </message>
    <message>
        <source>Highlighted text</source>
        <translation>Vurgulanan metin</translation>
    </message>
    <message>
        <source>&amp;My note on it</source>
        <translation>Notum</translation>
    </message>
    <message>
        <source>My note on this highlight</source>
        <translation>Bu vurguya notum</translation>
    </message>
    <message>
        <source>&amp;Show in the material</source>
        <translation>Materyalde göster</translation>
    </message>
    <message>
        <source>&amp;Cite into…</source>
        <translation>Alıntıla…</translation>
    </message>
    <message>
        <source>Insert into a reflection as a quotation</source>
        <translation>Bir yansıtmaya alıntı olarak ekler</translation>
    </message>
    <message>
        <source>C&amp;olour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>HistoryDialog</name>
    <message>
        <source>Now</source>
        <translation>Şimdi</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Silindi</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>Current version</source>
        <translation>Geçerli sürüm</translation>
    </message>
    <message>
        <source>The entry was deleted here.</source>
        <translation>Girdi burada silindi.</translation>
    </message>
</context>
<context>
    <name>HistoryForm</name>
    <message>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <source>Every version is kept. Added and removed words are marked. Restoring a version keeps all others.</source>
        <translation>Her sürüm saklanır. Eklenen ve çıkarılan sözcükler işaretlidir. Bir sürümü geri yüklemek diğerlerini silmez.</translation>
    </message>
    <message>
        <source>Versions, the latest first</source>
        <translation>Sürümler, en yenisi başta</translation>
    </message>
    <message>
        <source>&amp;Compare with:</source>
        <translation>Karşılaştır:</translation>
    </message>
    <message>
        <source>Selected version with its changes</source>
        <translation>Seçili sürüm ve değişiklikleri</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Bu sürümü geri yükle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>InteractiveBar</name>
    <message>
        <source>This material is interactive. While it runs, it can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Bu materyal etkileşimli. Çalışırken internete, diğer materyallere, günlüğünüze ve dosyalarınıza ulaşamaz.</translation>
    </message>
    <message>
        <source>This material does not respond. You can wait, or stop it.</source>
        <translation>Bu materyal yanıt vermiyor. Bekleyebilir veya durdurabilirsiniz.</translation>
    </message>
    <message>
        <source>Running. It can’t reach the internet, other materials, your journal or your files.</source>
        <translation>Çalışıyor. İnternete, diğer materyallere, günlüğünüze ve dosyalarınıza ulaşamaz.</translation>
    </message>
</context>
<context>
    <name>InteractiveBarForm</name>
    <message>
        <source>Interactive material</source>
        <translation>Etkileşimli materyal</translation>
    </message>
    <message>
        <source>Add to &amp;journal</source>
        <translation>Günlüğe ekle</translation>
    </message>
    <message>
        <source>Add an activity with the result and your answers to your journal</source>
        <translation>Sonucu ve yanıtlarınızı içeren bir faaliyeti günlüğünüze ekler</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stop it and show its text again</source>
        <translation>Durdurup yeniden metnini gösterir</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Çalıştır</translation>
    </message>
    <message>
        <source>Run its scripts, in a place of their own</source>
        <translation>Betiklerini kendilerine ait bir yerde çalıştırır</translation>
    </message>
</context>
<context>
    <name>InteractiveRun</name>
    <message>
        <source>This material was stopped, because it used too much memory. What it had reported is kept.</source>
        <translation>Bu materyal çok fazla bellek kullandığı için durduruldu. Bildirdikleri saklandı.</translation>
    </message>
    <message>
        <source>This material crashed and was stopped. What it had reported is kept.</source>
        <translation>Bu materyal çöktü ve durduruldu. Bildirdikleri saklandı.</translation>
    </message>
    <message>
        <source>“{title}” reported a result. {result}</source>
        <translation>“{title}” bir sonuç bildirdi. {result}</translation>
    </message>
    <message>
        <source>Add to journal</source>
        <translation>Günlüğe ekle</translation>
    </message>
    <message>
        <source>answers.txt</source>
        <translation>yanitlar.txt</translation>
    </message>
    <message>
        <source>My answers in “{title}”</source>
        <translation>Yanıtlarım: “{title}”</translation>
    </message>
    <message>
        <source>The result is in your journal.</source>
        <translation>Sonuç günlüğünüzde.</translation>
    </message>
</context>
<context>
    <name>JobProgress</name>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Durduruluyor…</translation>
    </message>
</context>
<context>
    <name>JoinResultText</name>
    <message numerus="yes">
        <source>%n entries are new or changed.</source>
        <translation>
            <numerusform>%n girdi yeni veya değişmiş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them have two versions; both are kept.</source>
        <translation>
            <numerusform>%n tanesinin iki sürümü var; ikisi de saklanıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) were altered after they were written, and left out.</source>
        <translation>
            <numerusform>%n bölüm yazıldıktan sonra değiştirilmiş; alınmadı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalFiles</name>
    <message>
        <source>Copy to another computer…</source>
        <translation>Başka bir bilgisayara kopyala…</translation>
    </message>
    <message>
        <source>Import from another computer…</source>
        <translation>Başka bir bilgisayardan içe aktar…</translation>
    </message>
    <message>
        <source>Save as text files…</source>
        <translation>Metin dosyaları olarak kaydet…</translation>
    </message>
    <message>
        <source>Save as tables…</source>
        <translation>Tablolar olarak kaydet…</translation>
    </message>
    <message>
        <source>Save for Mahara…</source>
        <translation>Mahara için kaydet…</translation>
    </message>
    <message>
        <source>Save for a calendar…</source>
        <translation>Takvim için kaydet…</translation>
    </message>
    <message>
        <source>Save for a learning record store…</source>
        <translation>Öğrenme kaydı deposu için kaydet…</translation>
    </message>
    <message>
        <source>Save my highlights…</source>
        <translation>Vurgularımı kaydet…</translation>
    </message>
    <message>
        <source>Add a competence framework…</source>
        <translation>Yetkinlik çerçevesi ekle…</translation>
    </message>
    <message>
        <source>Copy to another computer</source>
        <translation>Başka bir bilgisayara kopyala</translation>
    </message>
    <message>
        <source>Journals</source>
        <translation>Günlükler</translation>
    </message>
    <message>
        <source>Writing your journal</source>
        <translation>Günlüğünüz yazılıyor</translation>
    </message>
    <message>
        <source>Saved as {name}. It opens only with its passphrase.</source>
        <translation>{name} adıyla kaydedildi. Yalnızca kendi parola cümlesiyle açılır.</translation>
    </message>
    <message>
        <source>Saved as {name}. Anyone who has this file can read it.</source>
        <translation>{name} adıyla kaydedildi. Bu dosyayı alan herkes okuyabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of evidence are missing here.</source>
        <translation>
            <numerusform>%n kanıt dosyası burada eksik.</numerusform>
        </translation>
    </message>
    <message>
        <source>Import from another computer</source>
        <translation>Başka bir bilgisayardan içe aktar</translation>
    </message>
    <message>
        <source>Journals and portfolios</source>
        <translation>Günlükler ve portfolyolar</translation>
    </message>
    <message>
        <source>Importing a journal</source>
        <translation>Günlük içe aktarılıyor</translation>
    </message>
    <message>
        <source>Is this file from your journal on another computer? No file from there was imported yet.</source>
        <translation>Bu dosya başka bir bilgisayardaki günlüğünüzden mi? Oradan henüz dosya içe aktarılmadı.</translation>
    </message>
    <message numerus="yes">
        <source>%n new or changed entries.</source>
        <translation>
            <numerusform>%n yeni veya değişmiş girdi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Yeni veya boş bir klasör seçin</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>{name} adıyla kaydedildi.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of evidence stayed here: consent is missing.</source>
        <translation>
            <numerusform>%n kanıt burada kaldı: rıza yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>A page to read</source>
        <translation>Okunacak sayfa</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Web annotations, for other programs</source>
        <translation>Diğer programlar için web notları</translation>
    </message>
    <message>
        <source>Save my highlights</source>
        <translation>Vurgularımı kaydet</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Vurgularım</translation>
    </message>
    <message>
        <source>Writing your highlights</source>
        <translation>Vurgularınız yazılıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n highlight(s) saved.</source>
        <translation>
            <numerusform>%n vurgu kaydedildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Frameworks of Mahara</source>
        <translation>Mahara çerçeveleri</translation>
    </message>
    <message>
        <source>Add a competence framework</source>
        <translation>Yetkinlik çerçevesi ekle</translation>
    </message>
    <message>
        <source>“{title}” is now available.</source>
        <translation>“{title}” artık kullanılabilir.</translation>
    </message>
    <message numerus="yes">
        <source>%n competence(s)</source>
        <translation>
            <numerusform>%n yetkinlik</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JournalForm</name>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>&amp;Week…</source>
        <translation>Hafta…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>Daha fazla</translation>
    </message>
    <message>
        <source>New &amp;activity</source>
        <translation>Yeni faaliyet</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>New &amp;reflection</source>
        <translation>Yeni yansıtma</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>This entry was changed on two computers. Both texts are kept.</source>
        <translation>Bu girdi iki bilgisayarda değiştirildi. İki metin de saklandı.</translation>
    </message>
    <message>
        <source>Compare and &amp;decide…</source>
        <translation>Karşılaştır ve karar ver…</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>Henüz girdi yok</translation>
    </message>
    <message>
        <source>Plan an activity from the shelf, or log one that you did. Everything you write stays on this computer, encrypted.</source>
        <translation>Raftan bir faaliyet planlayın ya da yaptığınız birini kaydedin. Yazdığınız her şey şifrelenmiş olarak bu bilgisayarda kalır.</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Faaliyetler</translation>
    </message>
    <message>
        <source>Still to do</source>
        <translation>Yapılacaklar</translation>
    </message>
    <message>
        <source>Done, not reflected on</source>
        <translation>Bitti, yansıtma yok</translation>
    </message>
    <message>
        <source>Reflections</source>
        <translation>Yansıtmalar</translation>
    </message>
    <message>
        <source>Highlights</source>
        <translation>Vurgular</translation>
    </message>
    <message>
        <source>With two versions</source>
        <translation>İki sürümlü</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Paylaşılacak</translation>
    </message>
    <message>
        <source>Open the entry</source>
        <translation>Girdiyi aç</translation>
    </message>
    <message>
        <source>Nothing found. Try fewer letters, or clear the filter.</source>
        <translation>Bir şey bulunamadı. Daha az harf deneyin veya filtreyi temizleyin.</translation>
    </message>
</context>
<context>
    <name>JournalListForm</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Ara (Ctrl+F)</translation>
    </message>
    <message>
        <source>Search your journal</source>
        <translation>Günlükte ara</translation>
    </message>
    <message>
        <source>Which entries to show</source>
        <translation>Gösterilecek girdiler</translation>
    </message>
    <message>
        <source>Journal entries</source>
        <translation>Günlük girdileri</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>Open</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>Reflected</source>
        <translation>Yansıtıldı</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Faaliyet</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Paylaşılacak</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Yansıtma</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
    <message>
        <source>Two versions</source>
        <translation>İki sürüm</translation>
    </message>
    <message>
        <source>Consent withdrawn</source>
        <translation>Rıza geri çekildi</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Taslak</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Yeni</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Deleted items…</source>
        <translation>Silinen ögeler…</translation>
    </message>
    <message>
        <source>Search the journal</source>
        <translation>Günlükte ara</translation>
    </message>
    <message>
        <source>Show deleted items</source>
        <translation>Silinen ögeleri göster</translation>
    </message>
    <message>
        <source>Undo the last deletion</source>
        <translation>Son silmeyi geri al</translation>
    </message>
    <message>
        <source>Outbox: posts to be shared</source>
        <translation>Giden kutusu: paylaşılacak gönderiler</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>You were writing “{title}” when the program closed. The text was saved.</source>
        <translation>Program kapandığında “{title}” üzerinde yazıyordunuz. Metin kaydedildi.</translation>
    </message>
    <message>
        <source>Continue writing</source>
        <translation>Yazmaya devam et</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n girdi</numerusform>
        </translation>
    </message>
    <message>
        <source>{shown} of {total} entries</source>
        <translation>{total} girdiden {shown} tanesi</translation>
    </message>
    <message>
        <source>Choose an entry, or start a new one</source>
        <translation>Bir girdi seçin veya yenisine başlayın</translation>
    </message>
</context>
<context>
    <name>LendDialog</name>
    <message>
        <source>Preparing…</source>
        <translation>Hazırlanıyor…</translation>
    </message>
    <message>
        <source>The address as a code to scan: {address}</source>
        <translation>Taranacak kod olarak adres: {address}</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then type this address.</source>
        <translation>Telefonla: kodu tarayın ve sayfayı tarayıcıda açın. Başka bir bilgisayarda: “Katalog ekle” seçeneğini seçin, sonra bu adresi yazın.</translation>
    </message>
    <message>
        <source>With a phone: scan the code, and open the page in the browser. On another computer: choose “Add a catalogue”, then look for “{name}”, or type this address.</source>
        <translation>Telefonla: kodu tarayın ve sayfayı tarayıcıda açın. Başka bir bilgisayarda: “Katalog ekle” seçeneğini seçin, sonra “{name}” rafını arayın veya bu adresi yazın.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>LendForm</name>
    <message>
        <source>Share your shelf</source>
        <translation>Rafınızı paylaşın</translation>
    </message>
    <message>
        <source>Everybody in this network can take what is kept on this computer, without internet, until you stop sharing or leave Springshelf. Your journal is never lent.</source>
        <translation>Siz paylaşmayı durdurana veya Springshelf’ten çıkana kadar bu ağdaki herkes, bu bilgisayarda saklananları internet olmadan alabilir. Günlüğünüz asla paylaşılmaz.</translation>
    </message>
    <message>
        <source>&amp;Stop sharing</source>
        <translation>Paylaşmayı durdur</translation>
    </message>
    <message>
        <source>Start s&amp;haring</source>
        <translation>Paylaşmaya başla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>&amp;Copy the address</source>
        <translation>Adresi kopyala</translation>
    </message>
</context>
<context>
    <name>LevelList</name>
    <message>
        <source>Nothing chosen yet.</source>
        <translation>Henüz bir şey seçilmedi.</translation>
    </message>
    <message>
        <source>No level</source>
        <translation>Düzey yok</translation>
    </message>
    <message>
        <source>Where I see myself: {name}</source>
        <translation>Kendimi gördüğüm yer: {name}</translation>
    </message>
</context>
<context>
    <name>LockingPanel</name>
    <message>
        <source>Until you close the program, this PIN unlocks it. After three wrong ones, only the passphrase does.</source>
        <translation>Programı kapatana kadar kilidi bu PIN açar. Üç yanlış denemeden sonra yalnızca parola cümlesi açar.</translation>
    </message>
</context>
<context>
    <name>LookPanel</name>
    <message numerus="yes">
        <source>Reflections shortened to %n word(s) at most: {entries}</source>
        <translation>
            <numerusform>En çok %n sözcüğe kısaltılan yansıtmalar: {entries}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It needs %n page(s) at least.</source>
        <translation>
            <numerusform>En az %n sayfa gerekiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything fits.</source>
        <translation>Her şey sığıyor.</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s), as usual for it</source>
        <translation>
            <numerusform>Bu tür için alışıldığı gibi %n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>The shelf’s database was damaged and was created again. Your journal is not affected. Check your catalogues to fill the shelf again.</source>
        <translation>Rafın veritabanı hasarlıydı ve yeniden oluşturuldu. Günlüğünüz etkilenmedi. Rafı yeniden doldurmak için katalogları denetleyin.</translation>
    </message>
    <message>
        <source>The newer version had upgraded the shelf, so it was created again. Check your catalogues to fill it.</source>
        <translation>Daha yeni sürüm rafı yükseltmişti; bu yüzden raf yeniden oluşturuldu. Doldurmak için katalogları denetleyin.</translation>
    </message>
    <message>
        <source>Setting up the Spring Campaign</source>
        <translation>Bahar Kampanyası kuruluyor</translation>
    </message>
    <message>
        <source>Your last text could not be saved. Make room on the disk or put it back, then press Ctrl+S.</source>
        <translation>Son metniniz kaydedilemedi. Diskte yer açın veya diski yeniden takın, sonra Ctrl+S tuşlarına basın.</translation>
    </message>
    <message>
        <source>Close again to quit without saving it.</source>
        <translation>Kaydetmeden çıkmak için yeniden kapatın.</translation>
    </message>
</context>
<context>
    <name>MarkdownEdit</name>
    <message>
        <source>Bold</source>
        <translation>Kalın</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>İtalik</translation>
    </message>
    <message>
        <source>Refer to a material or an entry</source>
        <translation>Bir materyale veya girdiye gönderme yap</translation>
    </message>
    <message>
        <source>Don’t mark “{word}”</source>
        <translation>“{word}” sözcüğünü işaretleme</translation>
    </message>
</context>
<context>
    <name>MediaReader</name>
    <message>
        <source>Film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>Kayıttaki yer</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Hız</translation>
    </message>
    <message>
        <source>&amp;Transcript</source>
        <translation>Döküm</translation>
    </message>
    <message>
        <source>Skip back</source>
        <translation>Geri atla</translation>
    </message>
    <message>
        <source>Skip forward</source>
        <translation>İleri atla</translation>
    </message>
    <message>
        <source>Qt Multimedia has no backend on this computer</source>
        <translation>Qt Multimedia’nın bu bilgisayarda arka ucu yok</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>Duraklat</translation>
    </message>
    <message>
        <source>This can’t be played here ({reason}). Choose “Open in another app” to hear or see it.</source>
        <translation>Bu, burada oynatılamıyor ({reason}). Duymak veya görmek için “Başka bir uygulamada aç” seçeneğini kullanın.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>NamesForm</name>
    <message>
        <source>Names that must not appear</source>
        <translation>Geçmemesi gereken adlar</translation>
    </message>
    <message>
        <source>One name per line: pupils, schools. The check shows where an entry contains one. The list stays in your journal.</source>
        <translation>Her satıra bir ad: öğrenciler, okullar. Denetim, bir girdide ad geçen yeri gösterir. Liste günlüğünüzde kalır.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Sakla</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Search the shelf</source>
        <translation>Rafta ara</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Tam ekrandan çık</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Yeni faaliyet</translation>
    </message>
    <message>
        <source>New reflection</source>
        <translation>Yeni yansıtma</translation>
    </message>
    <message>
        <source>Opening the manual</source>
        <translation>Kılavuz açılıyor</translation>
    </message>
    <message>
        <source>This material is no longer on the shelf.</source>
        <translation>Bu materyal artık rafta yok.</translation>
    </message>
</context>
<context>
    <name>NewProfileDialog</name>
    <message>
        <source>Your text needs a profile. A profile keeps it for you alone; a guest’s text is deleted.</source>
        <translation>Metniniz için bir profil gerekiyor. Profil, metni yalnızca sizin için saklar; konuğun metni silinir.</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>On the stick {name}</source>
        <translation>Şu USB bellekte: {name}</translation>
    </message>
    <message>
        <source>On a stick or in another folder…</source>
        <translation>Bir USB bellekte veya başka bir klasörde…</translation>
    </message>
    <message>
        <source>Choose the stick or folder</source>
        <translation>USB belleği veya klasörü seçin</translation>
    </message>
</context>
<context>
    <name>NewProfileForm</name>
    <message>
        <source>New profile</source>
        <translation>Yeni profil</translation>
    </message>
    <message>
        <source>A profile of your own</source>
        <translation>Size ait bir profil</translation>
    </message>
    <message>
        <source>Your journal, highlights and settings belong to it, and to you alone. The shelf is shared.</source>
        <translation>Günlüğünüz, vurgularınız ve ayarlarınız profile, yani yalnızca size aittir. Raf ortaktır.</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Adınız:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Göreviniz:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Göreviniz</translation>
    </message>
    <message>
        <source>&amp;Location:</source>
        <translation>Konum:</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>With a passphrase: nobody else can read it</source>
        <translation>Parola cümlesiyle: başka kimse okuyamaz</translation>
    </message>
    <message>
        <source>Without, because this account on this computer is mine alone</source>
        <translation>Parola cümlesi olmadan; çünkü bu bilgisayar hesabını yalnızca ben kullanıyorum</translation>
    </message>
    <message>
        <source>Nobody can reset a forgotten passphrase. In the next step you get a recovery code: without both, your text is lost.</source>
        <translation>Unutulan parola cümlesini kimse sıfırlayamaz. Sonraki adımda bir kurtarma kodu alırsınız: ikisi de yoksa metniniz kaybolur.</translation>
    </message>
    <message>
        <source>Continue as &amp;guest</source>
        <translation>Konuk olarak devam et</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Create profile</source>
        <translation>Profil oluştur</translation>
    </message>
</context>
<context>
    <name>NewerJournal</name>
    <message>
        <source>A newer Springshelf has upgraded the journal of “{name}”.</source>
        <translation>Daha yeni bir Springshelf şu profilin günlüğünü yükseltmiş: “{name}”.</translation>
    </message>
    <message>
        <source>This version can open it again with everything that was written. What only the newer version shows stays in a file beside it, and comes back with the next update.</source>
        <translation>Bu sürüm onu, yazılan her şeyle birlikte yeniden açabilir. Yalnızca yeni sürümün gösterdiği şeyler yanındaki bir dosyada kalır ve bir sonraki güncellemeyle geri gelir.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Burada aç</translation>
    </message>
    <message>
        <source>Opening your journal</source>
        <translation>Günlüğünüz açılıyor</translation>
    </message>
</context>
<context>
    <name>OnThisDay</name>
    <message>
        <source>A week ago</source>
        <translation>Bir hafta önce</translation>
    </message>
    <message>
        <source>A month ago</source>
        <translation>Bir ay önce</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) ago</source>
        <translation>
            <numerusform>%n yıl önce</numerusform>
        </translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message>
        <source>{right} of {all} answers right</source>
        <translation>{all} yanıttan {right} doğru</translation>
    </message>
    <message>
        <source>right</source>
        <translation>doğru</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>yanlış</translation>
    </message>
    <message>
        <source>My answer</source>
        <translation>Yanıtım</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Tamamlandı</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Geçti</translation>
    </message>
    <message>
        <source>Not passed</source>
        <translation>Kaldı</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlandı</translation>
    </message>
    <message>
        <source>{points} points</source>
        <translation>{points} puan</translation>
    </message>
    <message>
        <source>{points} of {most} points</source>
        <translation>{most} üzerinden {points} puan</translation>
    </message>
</context>
<context>
    <name>OwnProfileBackupsForm</name>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Back up no&amp;w</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>&amp;Check it</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Res&amp;tore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>Merge into &amp;my journal</source>
        <translation>Günlüğümle birleştir</translation>
    </message>
    <message>
        <source>Folder:</source>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Yedeklerin klasörü</translation>
    </message>
    <message>
        <source>Elsewhere…</source>
        <translation>Başka yer…</translation>
    </message>
    <message>
        <source>Beside the &amp;journal</source>
        <translation>Günlüğün yanı</translation>
    </message>
</context>
<context>
    <name>OwnProfileDialog</name>
    <message>
        <source>Location: {folder}</source>
        <translation>Konum: {folder}</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Kaydedildi.</translation>
    </message>
    <message>
        <source>Choose the folder for the copy</source>
        <translation>Kopya için klasör seçin</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopyalanıyor…</translation>
    </message>
    <message>
        <source>Copying your profile</source>
        <translation>Profiliniz kopyalanıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n girdi</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied {entries} to {folder}</source>
        <translation>{entries} şuraya kopyalandı: {folder}</translation>
    </message>
    <message numerus="yes">
        <source>It can be restored for %n days, with its backups. Then all of it is removed. Copies in other places stay.</source>
        <translation>
            <numerusform>Yedekleriyle birlikte %n gün boyunca geri yüklenebilir. Sonra tamamı kaldırılır. Başka yerlerdeki kopyalar kalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete a profile</source>
        <translation>Profil sil</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>“{name}” silindi.</translation>
    </message>
    <message>
        <source>Until {day}, “Deleted profiles…” on the first page can restore it.</source>
        <translation>Şu güne kadar ilk sayfadaki “Silinen profiller…” ile geri yüklenebilir: {day}.</translation>
    </message>
</context>
<context>
    <name>OwnProfileForm</name>
    <message>
        <source>Your profile</source>
        <translation>Profiliniz</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Your &amp;name:</source>
        <translation>Adınız:</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>You are a:</source>
        <translation>Göreviniz:</translation>
    </message>
    <message>
        <source>You are a</source>
        <translation>Göreviniz</translation>
    </message>
    <message>
        <source>&amp;Export everything…</source>
        <translation>Her şeyi dışa aktar…</translation>
    </message>
    <message>
        <source>&amp;Delete this profile…</source>
        <translation>Bu profili sil…</translation>
    </message>
    <message>
        <source>Exporting copies the whole profile, encrypted as it is, for another computer. A deleted profile can be restored for 30 days.</source>
        <translation>Dışa aktarma, profilin tamamını olduğu gibi şifreli olarak başka bir bilgisayar için kopyalar. Silinen bir profil 30 gün boyunca geri yüklenebilir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>OwnProfileLockingForm</name>
    <message>
        <source>Locking</source>
        <translation>Kilitleme</translation>
    </message>
    <message>
        <source>Locking closes your journal; your passphrase opens it again, where you were. It also locks when the computer has slept. Ctrl+Shift+L locks at once.</source>
        <translation>Kilitlemek günlüğünüzü kapatır; parola cümleniz onu kaldığınız yerde yeniden açar. Bilgisayar uyuduğunda da kilitlenir. Ctrl+Shift+L hemen kilitler.</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>Şu süre sonra kilitle</translation>
    </message>
    <message>
        <source>Minutes until it locks</source>
        <translation>Kilitlenmeye kadar geçen dakika</translation>
    </message>
    <message>
        <source> minutes idle</source>
        <translation> dakika boşta kalınca</translation>
    </message>
    <message>
        <source>P&amp;IN until you close the program:</source>
        <translation>Programı kapatana kadar PIN:</translation>
    </message>
    <message>
        <source>PIN until the program is closed</source>
        <translation>Program kapanana kadar PIN</translation>
    </message>
    <message>
        <source>&amp;Set</source>
        <translation>Ayarla</translation>
    </message>
    <message>
        <source>A PIN of at least four digits unlocks faster. It is deleted when you close the program, and after three wrong tries.</source>
        <translation>En az dört basamaklı bir PIN kilidi daha hızlı açar. Programı kapattığınızda ve üç yanlış denemeden sonra silinir.</translation>
    </message>
</context>
<context>
    <name>OwnProfileProtectionForm</name>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>Current passphrase:</source>
        <translation>Şu anki parola cümlesi:</translation>
    </message>
    <message>
        <source>Current passphrase</source>
        <translation>Şu anki parola cümlesi</translation>
    </message>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Parola cümlesini değiştir</translation>
    </message>
    <message>
        <source>Rem&amp;ove the passphrase</source>
        <translation>Parola cümlesini kaldır</translation>
    </message>
    <message>
        <source>New &amp;recovery code…</source>
        <translation>Yeni kurtarma kodu…</translation>
    </message>
    <message>
        <source>The old code stops working.</source>
        <translation>Eski kod artık çalışmaz.</translation>
    </message>
</context>
<context>
    <name>PackageView</name>
    <message>
        <source>A running material can’t open other pages.</source>
        <translation>Çalışan bir materyal başka sayfalar açamaz.</translation>
    </message>
</context>
<context>
    <name>PassphraseFields</name>
    <message>
        <source>Four or five words of your own are strong and easy to type. There are no other rules.</source>
        <translation>Kendinize ait dört beş sözcük güçlüdür ve kolay yazılır. Başka kural yoktur.</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Yeni parola cümlesi</translation>
    </message>
    <message>
        <source>Repeat the passphrase</source>
        <translation>Parola cümlesini tekrarlayın</translation>
    </message>
    <message>
        <source>Strength of the passphrase</source>
        <translation>Parola cümlesinin gücü</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>New &amp;passphrase:</source>
        <translation>Yeni parola cümlesi:</translation>
    </message>
    <message>
        <source>Repea&amp;t:</source>
        <translation>Tekrar:</translation>
    </message>
    <message>
        <source>The passphrases don’t match yet.</source>
        <translation>Parola cümleleri henüz aynı değil.</translation>
    </message>
</context>
<context>
    <name>PdfPanel</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
</context>
<context>
    <name>PdfReader</name>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>This PDF has a password</source>
        <translation>Bu PDF’nin parolası var</translation>
    </message>
    <message>
        <source>Wrong password. Try again:</source>
        <translation>Parola yanlış. Yeniden deneyin:</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Parola:</translation>
    </message>
</context>
<context>
    <name>PdfThumbnails</name>
    <message>
        <source>Page {number}</source>
        <translation>Sayfa {number}</translation>
    </message>
</context>
<context>
    <name>PictureReader</name>
    <message>
        <source>The picture</source>
        <translation>Resim</translation>
    </message>
</context>
<context>
    <name>Places</name>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Günlük</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolyo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
</context>
<context>
    <name>Planning</name>
    <message numerus="yes">
        <source>Planned %n more time(s).</source>
        <translation>
            <numerusform>%n kez daha planlandı.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortfolioCheckForm</name>
    <message>
        <source>Check</source>
        <translation>Denetle</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Sorunlar</translation>
    </message>
    <message>
        <source>Names that m&amp;ust not appear…</source>
        <translation>Geçmemesi gereken adlar…</translation>
    </message>
</context>
<context>
    <name>PortfolioCoverForm</name>
    <message>
        <source>Cover</source>
        <translation>Kapak</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>Ad:</translation>
    </message>
    <message>
        <source>&amp;Institution:</source>
        <translation>Kurum:</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>Rol:</translation>
    </message>
    <message>
        <source>Men&amp;tor:</source>
        <translation>Mentor:</translation>
    </message>
</context>
<context>
    <name>PortfolioEntriesForm</name>
    <message>
        <source>Entries</source>
        <translation>Girdiler</translation>
    </message>
    <message>
        <source>Perio&amp;d:</source>
        <translation>Dönem:</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Hangi girdiler</translation>
    </message>
    <message>
        <source>&amp;Order:</source>
        <translation>Sıra:</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>The first day</source>
        <translation>İlk gün</translation>
    </message>
    <message>
        <source>Entries of the portfolio</source>
        <translation>Portfolyonun girdileri</translation>
    </message>
    <message>
        <source>Ask &amp;your mentor to look at this</source>
        <translation>Mentorunuzdan buna bakmasını isteyin</translation>
    </message>
</context>
<context>
    <name>PortfolioForm</name>
    <message>
        <source>Portfolio</source>
        <translation>Portfolyo</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>+</source>
        <translation>+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Contents and layout</source>
        <translation>İçerik ve düzen</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Mor&amp;e</source>
        <translation>Daha fazla</translation>
    </message>
</context>
<context>
    <name>PortfolioLookForm</name>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>Tür:</translation>
    </message>
    <message>
        <source>Kind of portfolio</source>
        <translation>Portfolyo türü</translation>
    </message>
    <message>
        <source>Lan&amp;guage:</source>
        <translation>Dil:</translation>
    </message>
    <message>
        <source>Language of the fixed texts</source>
        <translation>Sabit metinlerin dili</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>Kâğıt:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Kâğıt</translation>
    </message>
    <message>
        <source>Inside the &amp;file:</source>
        <translation>Dosyanın içinde:</translation>
    </message>
    <message>
        <source>Data inside the file</source>
        <translation>Dosyanın içindeki veriler</translation>
    </message>
    <message>
        <source>Pages at most:</source>
        <translation>En çok sayfa:</translation>
    </message>
    <message>
        <source>Pages at most</source>
        <translation>En çok sayfa</translation>
    </message>
    <message>
        <source>&amp;Large print (16 points)</source>
        <translation>Büyük baskı (16 punto)</translation>
    </message>
    <message>
        <source>T&amp;wo-sided, with a wider inner margin</source>
        <translation>Çift taraflı, iç kenar boşluğu daha geniş</translation>
    </message>
    <message>
        <source>&amp;How ready I feel, before and after</source>
        <translation>Kendimi ne kadar hazır hissettiğim, önce ve sonra</translation>
    </message>
</context>
<context>
    <name>PortfolioMenu</name>
    <message>
        <source>Feedback…</source>
        <translation>Geri bildirim…</translation>
    </message>
    <message>
        <source>Versions and signatures…</source>
        <translation>Sürümler ve imzalar…</translation>
    </message>
    <message>
        <source>Print only what changed…</source>
        <translation>Yalnızca değişenleri yazdır…</translation>
    </message>
    <message>
        <source>Save as a booklet to fold…</source>
        <translation>Katlanacak kitapçık olarak kaydet…</translation>
    </message>
    <message>
        <source>Nothing has changed since it was printed.</source>
        <translation>Yazdırıldığından beri bir şey değişmedi.</translation>
    </message>
    <message>
        <source>Save as a booklet to fold</source>
        <translation>Katlanacak kitapçık olarak kaydet</translation>
    </message>
    <message>
        <source>Saved as {path}. Print it on both sides, turned over the short edge.</source>
        <translation>Şu adla kaydedildi: {path}. Kısa kenardan çevirerek iki yüze yazdırın.</translation>
    </message>
</context>
<context>
    <name>PortfolioPage</name>
    <message>
        <source>Preparing the pages…</source>
        <translation>Sayfalar hazırlanıyor…</translation>
    </message>
    <message>
        <source>Your portfolio will appear here</source>
        <translation>Portfolyonuz burada görünecek</translation>
    </message>
    <message>
        <source>Log an activity or write a reflection first. You choose what goes in.</source>
        <translation>Önce bir faaliyet kaydedin veya bir yansıtma yazın. Nelerin gireceğini siz seçersiniz.</translation>
    </message>
    <message>
        <source>Preparing the portfolio</source>
        <translation>Portfolyo hazırlanıyor</translation>
    </message>
    <message>
        <source>The pages could not be prepared</source>
        <translation>Sayfalar hazırlanamadı</translation>
    </message>
    <message>
        <source>Version {number}, frozen</source>
        <translation>Sürüm {number}, dondurulmuş</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n sayfa</numerusform>
        </translation>
    </message>
    <message>
        <source>Page {page} of {count}</source>
        <translation>Sayfa {page} / {count}</translation>
    </message>
    <message>
        <source>Save the portfolio</source>
        <translation>Portfolyoyu kaydet</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Şu adla kaydedildi: {path}</translation>
    </message>
</context>
<context>
    <name>PortfolioQuestionForm</name>
    <message>
        <source>Your question about this entry</source>
        <translation>Bu girdiyle ilgili sorunuz</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>The printer did not answer. Check that it is on and connected, then print again.</source>
        <translation>Yazıcı yanıt vermedi. Açık ve bağlı olduğunu denetleyin, sonra yeniden yazdırın.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Printing was stopped.</source>
        <translation>Yazdırma durduruldu.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Yazıcıya gönderildi.</translation>
    </message>
</context>
<context>
    <name>ProfileLock</name>
    <message>
        <source>“{name}” seems to be open on the computer {computer}.</source>
        <translation>“{name}” şu bilgisayarda açık görünüyor: {computer}.</translation>
    </message>
    <message>
        <source>Close it there first. If that computer was switched off, or the stick pulled out, open it here.</source>
        <translation>Önce orada kapatın. O bilgisayar kapatıldıysa veya USB bellek çıkarıldıysa burada açın.</translation>
    </message>
    <message>
        <source>Open it here</source>
        <translation>Burada aç</translation>
    </message>
</context>
<context>
    <name>ProfileSession</name>
    <message>
        <source>You are a guest: your text is deleted when you leave.</source>
        <translation>Konuksunuz: ayrıldığınızda metniniz silinir.</translation>
    </message>
    <message>
        <source>A profile keeps it on this computer, for you alone.</source>
        <translation>Profil, metni bu bilgisayarda yalnızca sizin için saklar.</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Profil oluştur…</translation>
    </message>
    <message>
        <source>Delete and close</source>
        <translation>Sil ve kapat</translation>
    </message>
</context>
<context>
    <name>ProfileWords</name>
    <message>
        <source>Student teacher</source>
        <translation>Öğretmen adayı</translation>
    </message>
    <message>
        <source>Teacher educator</source>
        <translation>Öğretmen eğitimcisi</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>My journal</source>
        <translation>Günlüğüm</translation>
    </message>
    <message>
        <source>last used {day}</source>
        <translation>son kullanım: {day}</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>hiç kullanılmadı</translation>
    </message>
    <message>
        <source>Your journal is encrypted. Only your passphrase or your recovery code opens it.</source>
        <translation>Günlüğünüz şifrelidir. Yalnızca parola cümleniz veya kurtarma kodunuz açar.</translation>
    </message>
    <message>
        <source>Your journal is encrypted. It opens automatically for anyone who is logged in to your computer account.</source>
        <translation>Günlüğünüz şifrelidir. Bilgisayar hesabınızda oturum açmış herkes için kendiliğinden açılır.</translation>
    </message>
    <message>
        <source>Your journal has no passphrase: anyone who can use this account or the disk can read it.</source>
        <translation>Günlüğünüzün parola cümlesi yok: bu hesabı veya diski kullanabilen herkes onu okuyabilir.</translation>
    </message>
    <message>
        <source>You are a guest: your text is deleted when the program closes.</source>
        <translation>Konuksunuz: program kapandığında metniniz silinir.</translation>
    </message>
    <message>
        <source>A thief could guess it within an hour.</source>
        <translation>Bir hırsız bunu bir saat içinde tahmin edebilir.</translation>
    </message>
    <message>
        <source>A thief could guess it within a day or two.</source>
        <translation>Bir hırsız bunu bir iki gün içinde tahmin edebilir.</translation>
    </message>
    <message>
        <source>It can’t be guessed in a lifetime.</source>
        <translation>Bir ömür boyu tahmin edilemez.</translation>
    </message>
</context>
<context>
    <name>ProgramUpdates</name>
    <message>
        <source>Springshelf {version} is ready.</source>
        <translation>Springshelf {version} hazır.</translation>
    </message>
    <message>
        <source>Install when you close</source>
        <translation>Kapatırken kur</translation>
    </message>
    <message>
        <source>Downloading version {version}</source>
        <translation>Sürüm {version} indiriliyor</translation>
    </message>
</context>
<context>
    <name>ProjectDialog</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>Talked about</source>
        <translation>Konuşulanlar</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Kararlar</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Kaydedildi</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Kaydedilmedi</translation>
    </message>
</context>
<context>
    <name>ProjectForm</name>
    <message>
        <source>Projects</source>
        <translation>Projeler</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proje</translation>
    </message>
    <message>
        <source>Which project to show</source>
        <translation>Gösterilecek proje</translation>
    </message>
    <message>
        <source>&amp;Delete this project</source>
        <translation>Bu projeyi sil</translation>
    </message>
    <message>
        <source>&amp;New project</source>
        <translation>Yeni proje</translation>
    </message>
    <message>
        <source>The project</source>
        <translation>Bu proje</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Başlık:</translation>
    </message>
    <message>
        <source>&amp;Mentor:</source>
        <translation>Mentor:</translation>
    </message>
    <message>
        <source>&amp;Partners:</source>
        <translation>Ortaklar:</translation>
    </message>
    <message>
        <source>One institution per line, with its country</source>
        <translation>Her satıra bir kurum, ülkesiyle birlikte</translation>
    </message>
    <message>
        <source>Sc&amp;hools:</source>
        <translation>Okullar:</translation>
    </message>
    <message>
        <source>One per line</source>
        <translation>Her satıra bir tane</translation>
    </message>
    <message>
        <source>Phas&amp;es:</source>
        <translation>Evreler:</translation>
    </message>
    <message>
        <source>One per line: when, and what is done</source>
        <translation>Her satıra bir tane: ne zaman ve ne yapılıyor</translation>
    </message>
    <message>
        <source>P&amp;lan:</source>
        <translation>Plan:</translation>
    </message>
    <message>
        <source>Aims, activities of pupils and student teachers, results</source>
        <translation>Amaçlar, öğrencilerin ve öğretmen adaylarının faaliyetleri, sonuçlar</translation>
    </message>
    <message>
        <source>Mentoring meetings</source>
        <translation>Mentor görüşmeleri</translation>
    </message>
    <message>
        <source>Da&amp;y:</source>
        <translation>Gün:</translation>
    </message>
    <message>
        <source>M&amp;inutes:</source>
        <translation>Dakika:</translation>
    </message>
    <message>
        <source>&amp;What we talked about:</source>
        <translation>Neleri konuştuk:</translation>
    </message>
    <message>
        <source>What we a&amp;greed:</source>
        <translation>Neye karar verdik:</translation>
    </message>
    <message>
        <source>&amp;Add the meeting</source>
        <translation>Görüşmeyi ekle</translation>
    </message>
    <message>
        <source>Label and award</source>
        <translation>Etiket ve ödül</translation>
    </message>
    <message>
        <source>Label or award</source>
        <translation>Etiket veya ödül</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Ölçütler</translation>
    </message>
    <message>
        <source>Close and &amp;save</source>
        <translation>Kapat ve kaydet</translation>
    </message>
</context>
<context>
    <name>ProtectionPanel</name>
    <message>
        <source>Chan&amp;ge the passphrase</source>
        <translation>Parola cümlesini değiştir</translation>
    </message>
    <message>
        <source>&amp;Give it a passphrase</source>
        <translation>Parola cümlesi ver</translation>
    </message>
    <message>
        <source>Passphrase changed, and the PIN removed. Older backups still open with the old passphrase.</source>
        <translation>Parola cümlesi değişti ve PIN kaldırıldı. Eski yedekler hâlâ eski parola cümlesiyle açılır.</translation>
    </message>
    <message>
        <source>Your journal now has a passphrase. Older backups still open without one.</source>
        <translation>Günlüğünüzün artık bir parola cümlesi var. Eski yedekler hâlâ parola cümlesi olmadan açılır.</translation>
    </message>
    <message>
        <source>Your journal opens without a passphrase now.</source>
        <translation>Günlüğünüz artık parola cümlesi olmadan açılıyor.</translation>
    </message>
</context>
<context>
    <name>QuizForm</name>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Where do I stand?</source>
        <translation>Neredeyim?</translation>
    </message>
    <message>
        <source>&amp;Close the quiz</source>
        <translation>Testi kapat</translation>
    </message>
    <message>
        <source>Questions answered</source>
        <translation>Yanıtlanan sorular</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Sonraki soru</translation>
    </message>
</context>
<context>
    <name>QuizPage</name>
    <message>
        <source>Question {number} of {all}</source>
        <translation>Soru {number} / {all}</translation>
    </message>
    <message>
        <source>Correct.</source>
        <translation>Doğru.</translation>
    </message>
    <message>
        <source>Not quite: “{answer}”</source>
        <translation>Tam değil: “{answer}”</translation>
    </message>
    <message>
        <source>See the &amp;result</source>
        <translation>Sonucu gör</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>Your result</source>
        <translation>Sonucunuz</translation>
    </message>
    <message>
        <source>{right} of {asked} correct</source>
        <translation>{asked} sorudan {right} doğru</translation>
    </message>
    <message>
        <source>It is kept in your journal.</source>
        <translation>Günlüğünüzde saklandı.</translation>
    </message>
    <message>
        <source>Suggested reading:</source>
        <translation>Okuma önerileri:</translation>
    </message>
    <message>
        <source>Back to the &amp;campaign</source>
        <translation>Kampanyaya dön</translation>
    </message>
    <message>
        <source>{name}: {right} of {asked}</source>
        <translation>{name}: {right} / {asked}</translation>
    </message>
    <message>
        <source>(the last time {right})</source>
        <translation>(geçen sefer {right})</translation>
    </message>
    <message>
        <source>Read “{title}”</source>
        <translation>“{title}” materyalini oku</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>Help, appearance and language</source>
        <translation>Yardım, görünüm ve dil</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Paylaşılıyor</translation>
    </message>
    <message>
        <source>Your shelf is shared</source>
        <translation>Rafınız paylaşılıyor</translation>
    </message>
    <message>
        <source>Show the address…</source>
        <translation>Adresi göster…</translation>
    </message>
    <message>
        <source>Stop sharing</source>
        <translation>Paylaşmayı durdur</translation>
    </message>
    <message>
        <source>Your shelf is no longer shared</source>
        <translation>Rafınız artık paylaşılmıyor</translation>
    </message>
    <message>
        <source>Your profile…</source>
        <translation>Profiliniz…</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Kilitle</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Ayrıl</translation>
    </message>
    <message>
        <source>Guest</source>
        <translation>Konuk</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Create a profile…</source>
        <translation>Profil oluştur…</translation>
    </message>
    <message>
        <source>Switch user…</source>
        <translation>Kullanıcı değiştir…</translation>
    </message>
</context>
<context>
    <name>ReadAloudControl</name>
    <message>
        <source>This computer has no voice to read with ({reason}). On Linux, install speech-dispatcher.</source>
        <translation>Bu bilgisayarda okuyacak ses yok ({reason}). Linux’ta speech-dispatcher paketini kurun.</translation>
    </message>
</context>
<context>
    <name>ReaderAppearanceMenu</name>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Same as the window</source>
        <translation>Pencereyle aynı</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Sepia</source>
        <translation>Sepya</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Satır aralığı</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>Özgün</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Dar</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Geniş</translation>
    </message>
    <message>
        <source>Very wide</source>
        <translation>Çok geniş</translation>
    </message>
</context>
<context>
    <name>ReaderForm</name>
    <message>
        <source>Reader</source>
        <translation>Okuyucu</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Geri</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Back to the previous page (Esc). Alt+Left goes back within the material.</source>
        <translation>Önceki sayfaya döner (Esc). Alt+Sol, materyalin içinde geri gider.</translation>
    </message>
    <message>
        <source>‹</source>
        <translation>‹</translation>
    </message>
    <message>
        <source>Previous part</source>
        <translation>Önceki bölüm</translation>
    </message>
    <message>
        <source>Previous part (Ctrl+Page Up)</source>
        <translation>Önceki bölüm (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>›</source>
        <translation>›</translation>
    </message>
    <message>
        <source>Next part</source>
        <translation>Sonraki bölüm</translation>
    </message>
    <message>
        <source>Next part (Ctrl+Page Down)</source>
        <translation>Sonraki bölüm (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>A−</source>
        <translation>A−</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Daha küçük</translation>
    </message>
    <message>
        <source>Smaller (Ctrl+-)</source>
        <translation>Daha küçük (Ctrl+-)</translation>
    </message>
    <message>
        <source>A+</source>
        <translation>A+</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Daha büyük</translation>
    </message>
    <message>
        <source>Larger (Ctrl++)</source>
        <translation>Daha büyük (Ctrl++)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Read in another language</source>
        <translation>Başka bir dilde oku</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Colours and spacing</source>
        <translation>Renkler ve aralık</translation>
    </message>
    <message>
        <source>Read &amp;aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>Read aloud from here</source>
        <translation>Buradan sesli oku</translation>
    </message>
    <message>
        <source>&amp;Open in another app</source>
        <translation>Başka bir uygulamada aç</translation>
    </message>
    <message>
        <source>Open a copy in your system’s default app</source>
        <translation>Bir kopyasını sisteminizin varsayılan uygulamasında açar</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Vurgula</translation>
    </message>
    <message>
        <source>Highlight the selected text (Ctrl+H). Alt+Down selects the next paragraph.</source>
        <translation>Seçili metni vurgular (Ctrl+H). Alt+Aşağı sonraki paragrafı seçer.</translation>
    </message>
    <message>
        <source>Contents, search and highlights</source>
        <translation>İçindekiler, arama ve vurgular</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Contents of this material</source>
        <translation>Bu materyalin içindekiler</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Pages of this material</source>
        <translation>Bu materyalin sayfaları</translation>
    </message>
</context>
<context>
    <name>ReaderMarks</name>
    <message>
        <source>Select words and press Ctrl+H. Alt+Down selects the next paragraph.</source>
        <translation>Sözcükleri seçip Ctrl+H tuşlarına basın. Alt+Aşağı sonraki paragrafı seçer.</translation>
    </message>
    <message numerus="yes">
        <source>%n can’t be found in this edition. The highlighted text is kept.</source>
        <translation>
            <numerusform>%n tanesi bu baskıda bulunamıyor. Vurgulanan metin saklandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this edition</source>
        <translation>Bu baskıda bulunamadı</translation>
    </message>
    <message>
        <source>A guess</source>
        <translation>Tahmin</translation>
    </message>
    <message>
        <source>This edition has other words. You may have marked these.</source>
        <translation>Bu baskıda başka sözcükler var. Şunları işaretlemiş olabilirsiniz.</translation>
    </message>
    <message>
        <source>These are the words</source>
        <translation>Sözcükler bunlar</translation>
    </message>
    <message>
        <source>Select some text first, with the mouse or with Alt+Down (next paragraph).</source>
        <translation>Önce fareyle veya Alt+Aşağı ile (sonraki paragraf) metin seçin.</translation>
    </message>
</context>
<context>
    <name>ReaderMarksForm</name>
    <message>
        <source>Highlights</source>
        <translation>Vurgular</translation>
    </message>
    <message>
        <source>Your highlights here</source>
        <translation>Buradaki vurgularınız</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Highlight the selected text</source>
        <translation>Seçili metni vurgula</translation>
    </message>
    <message>
        <source>Search in the material</source>
        <translation>Materyalde ara</translation>
    </message>
    <message>
        <source>Cite the selected text or the highlight</source>
        <translation>Seçili metni veya vurguyu alıntıla</translation>
    </message>
    <message>
        <source>The next part</source>
        <translation>Sonraki bölüm</translation>
    </message>
    <message>
        <source>The previous part</source>
        <translation>Önceki bölüm</translation>
    </message>
    <message>
        <source>Back to the previous page</source>
        <translation>Önceki sayfaya dön</translation>
    </message>
    <message>
        <source>Select the next paragraph</source>
        <translation>Sonraki paragrafı seç</translation>
    </message>
    <message>
        <source>Select the previous paragraph</source>
        <translation>Önceki paragrafı seç</translation>
    </message>
    <message>
        <source>← &amp;Back</source>
        <translation>← Geri</translation>
    </message>
    <message>
        <source>Opening “{title}”</source>
        <translation>“{title}” açılıyor</translation>
    </message>
    <message>
        <source>{part} of {parts}</source>
        <translation>{part} / {parts}</translation>
    </message>
</context>
<context>
    <name>ReaderSearch</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n yer</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found in this material.</source>
        <translation>Bu materyalde bulunamadı.</translation>
    </message>
    <message>
        <source>The first {count} places</source>
        <translation>İlk {count} yer</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Sayfa {number}</translation>
    </message>
    <message>
        <source>In the text</source>
        <translation>Metinde</translation>
    </message>
</context>
<context>
    <name>ReaderSearchForm</name>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search in this material</source>
        <translation>Bu materyalde ara</translation>
    </message>
    <message>
        <source>Where it was found</source>
        <translation>Bulunduğu yerler</translation>
    </message>
</context>
<context>
    <name>ReadinessForm</name>
    <message>
        <source>How ready do I feel?</source>
        <translation>Kendimi ne kadar hazır hissediyorum?</translation>
    </message>
    <message>
        <source>Only you see this, unless you have it printed in your portfolio. It is not a score. Skip what you like. Rate yourself again after the campaign to see what has changed.</source>
        <translation>Portfolyonuza yazdırmadıkça bunu yalnızca siz görürsünüz. Bir puan değildir. İstediğinizi atlayın. Nelerin değiştiğini görmek için kampanyadan sonra kendinizi yeniden değerlendirin.</translation>
    </message>
    <message>
        <source>&amp;When:</source>
        <translation>Ne zaman:</translation>
    </message>
    <message>
        <source>Statements</source>
        <translation>İfadeler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>RecoverForm</name>
    <message>
        <source>Passphrase forgotten</source>
        <translation>Parola cümlesini unuttum</translation>
    </message>
    <message>
        <source>Open it with your recovery code</source>
        <translation>Kurtarma kodunuzla açın</translation>
    </message>
    <message>
        <source>Recovery &amp;code, as printed on your sheet:</source>
        <translation>Kâğıdınızda yazdığı gibi kurtarma kodu:</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>Then choose a new passphrase. The old passphrase and this code stop working; you get a new code.</source>
        <translation>Sonra yeni bir parola cümlesi seçin. Eski parola cümlesi ve bu kod artık çalışmaz; yeni bir kod alırsınız.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Aç</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery code</source>
        <translation>Kurtarma kodu</translation>
    </message>
    <message>
        <source>Put the code in a safe place. It is never shown again. Tick the box above to go on.</source>
        <translation>Kodu güvenli bir yere koyun. Bir daha gösterilmez. Devam etmek için yukarıdaki kutuyu işaretleyin.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the sheet</source>
        <translation>Kâğıdı kaydet</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Kaydedildi: {path}</translation>
    </message>
</context>
<context>
    <name>RecoveryForm</name>
    <message>
        <source>Your recovery code</source>
        <translation>Kurtarma kodunuz</translation>
    </message>
    <message>
        <source>It opens your journal if you forget your passphrase. It is not stored anywhere else: print it, save it on a USB stick, or copy it by hand, and keep it away from this computer.</source>
        <translation>Parola cümlenizi unutursanız günlüğünüzü bu kod açar. Başka hiçbir yerde durmaz: yazdırın, bir USB belleğe kaydedin veya elle yazın ve bu bilgisayardan uzakta saklayın.</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF olarak kaydet…</translation>
    </message>
    <message>
        <source>If you lose both passphrase and code, nobody can open your journal, not even the administrator.</source>
        <translation>Parola cümlesini de kodu da kaybederseniz günlüğünüzü kimse, yönetici bile açamaz.</translation>
    </message>
    <message>
        <source>I &amp;have it in a safe place</source>
        <translation>Güvenli bir yere koydum</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>Bitti</translation>
    </message>
</context>
<context>
    <name>RedactDialog</name>
    <message numerus="yes">
        <source>%n place(s) hidden</source>
        <translation>
            <numerusform>%n yer gizlendi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RedactForm</name>
    <message>
        <source>Hide faces or names</source>
        <translation>Yüzleri veya adları gizle</translation>
    </message>
    <message>
        <source>Draw a box over what nobody should recognise. With the keyboard: Enter adds a box, the arrows move it, Shift and the arrows change its size, Del removes it. What is hidden can’t be shown again in the copy.</source>
        <translation>Kimsenin tanımaması gereken yerin üzerine bir kutu çizin. Klavyeyle: Enter kutu ekler, oklar onu taşır, Shift ve oklar boyutunu değiştirir, Del kaldırır. Gizlenen yer kopyada bir daha gösterilemez.</translation>
    </message>
    <message>
        <source>The picture with its hidden areas</source>
        <translation>Gizlenen alanlarıyla resim</translation>
    </message>
    <message>
        <source>&amp;Remove the last box</source>
        <translation>Son kutuyu kaldır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Gizle</translation>
    </message>
</context>
<context>
    <name>ReflectionEditor</name>
    <message>
        <source>No activity</source>
        <translation>Faaliyet yok</translation>
    </message>
    <message>
        <source>This activity</source>
        <translation>Bu faaliyet</translation>
    </message>
    <message>
        <source>Good for:</source>
        <translation>Şunun için uygun:</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n sözcük</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>Continues “{title}”.</source>
        <translation>Şunun devamı: “{title}”.</translation>
    </message>
    <message>
        <source>Continued in “{title}”.</source>
        <translation>Devamı: “{title}”.</translation>
    </message>
    <message>
        <source>Leave full screen (Esc)</source>
        <translation>Tam ekrandan çık (Esc)</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tam ekran</translation>
    </message>
</context>
<context>
    <name>ReflectionForm</name>
    <message>
        <source>Reflection</source>
        <translation>Yansıtma</translation>
    </message>
    <message>
        <source>The reflection</source>
        <translation>Bu yansıtma</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>Başlık:</translation>
    </message>
    <message>
        <source>&amp;About:</source>
        <translation>Konu:</translation>
    </message>
    <message>
        <source>&amp;Model:</source>
        <translation>Model:</translation>
    </message>
    <message>
        <source>Pre&amp;vious stage</source>
        <translation>Önceki aşama</translation>
    </message>
    <message>
        <source>Ne&amp;xt stage</source>
        <translation>Sonraki aşama</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Yetkinlikler</translation>
    </message>
    <message>
        <source>Choose competen&amp;ces…</source>
        <translation>Yetkinlik seç…</translation>
    </message>
    <message>
        <source>C&amp;ontinue in a new entry</source>
        <translation>Yeni bir girdide sürdür</translation>
    </message>
    <message>
        <source>F&amp;ull screen</source>
        <translation>Tam ekran</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>Geçmiş…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Starting soon: {events}</source>
        <translation>Birazdan başlıyor: {events}</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>No backup found there. Choose the folder with your backups.</source>
        <translation>Orada yedek bulunamadı. Yedeklerinizin olduğu klasörü seçin.</translation>
    </message>
    <message>
        <source>Choose the folder for backups</source>
        <translation>Yedek klasörünü seçin</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>Yedek geri yükleniyor</translation>
    </message>
</context>
<context>
    <name>RestoreForm</name>
    <message>
        <source>Restore a backup</source>
        <translation>Yedeği geri yükle</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>The backup becomes a separate profile. Nothing else changes.</source>
        <translation>Yedek ayrı bir profil olur. Başka hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>&amp;Passphrase at the time of the backup:</source>
        <translation>Yedek alındığı zamanki parola cümlesi:</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>Another &amp;folder…</source>
        <translation>Başka klasör…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>Geri yükle</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Actions for the selected text or the highlight</source>
        <translation>Seçili metin veya vurgu için eylemler</translation>
    </message>
    <message>
        <source>Copy the selected text</source>
        <translation>Seçili metni kopyala</translation>
    </message>
</context>
<context>
    <name>SelectionBubble</name>
    <message>
        <source>Selected text</source>
        <translation>Seçili metin</translation>
    </message>
    <message>
        <source>Highlight: {colour}</source>
        <translation>Vurgu: {colour}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Highlight it and write a note</source>
        <translation>Vurgulayıp not yazar</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Alıntıla</translation>
    </message>
    <message>
        <source>Highlight it and cite it in a reflection</source>
        <translation>Vurgulayıp bir yansıtmada alıntılar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Find these words in the material</source>
        <translation>Bu sözcükleri materyalde bulur</translation>
    </message>
</context>
<context>
    <name>ShareDialog</name>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>A picture that is missing here</source>
        <translation>Burada eksik olan bir resim</translation>
    </message>
    <message>
        <source>&amp;Open {network}</source>
        <translation>{network} sitesini aç</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) left</source>
        <translation>
            <numerusform>%n karakter kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The text is %n character(s) too long.</source>
        <translation>
            <numerusform>Metin %n karakter fazla uzun.</numerusform>
        </translation>
    </message>
    <message>
        <source>{hashtag} is missing.</source>
        <translation>{hashtag} eksik.</translation>
    </message>
    <message>
        <source>The text contains the name “{name}”.</source>
        <translation>Metinde şu ad geçiyor: “{name}”.</translation>
    </message>
    <message>
        <source>Consent for the picture: {state}. Leave it out.</source>
        <translation>Resim için rıza: {state}. Resmi koymayın.</translation>
    </message>
    <message>
        <source>The picture has no description for those who can’t see it.</source>
        <translation>Resmin, onu göremeyenler için betimlemesi yok.</translation>
    </message>
    <message>
        <source>Copied. Paste it where you want to post it.</source>
        <translation>Kopyalandı. Yayımlamak istediğiniz yere yapıştırın.</translation>
    </message>
    <message>
        <source>Opened in the browser. Post it there.</source>
        <translation>Tarayıcıda açıldı. Orada yayımlayın.</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>Saved. The description was copied to the clipboard.</source>
        <translation>Kaydedildi. Betimleme panoya kopyalandı.</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Share what you did</source>
        <translation>Yaptığınızı paylaşın</translation>
    </message>
    <message>
        <source>Springshelf posts nothing. Copy the text or open the network, and post it yourself.</source>
        <translation>Springshelf hiçbir şey yayımlamaz. Metni kopyalayın veya ağı açın ve kendiniz yayımlayın.</translation>
    </message>
    <message>
        <source>&amp;Where:</source>
        <translation>Nerede:</translation>
    </message>
    <message>
        <source>&amp;Text:</source>
        <translation>Metin:</translation>
    </message>
    <message>
        <source>&amp;Picture:</source>
        <translation>Resim:</translation>
    </message>
    <message>
        <source>&amp;Names to watch for:</source>
        <translation>Dikkat edilecek adlar:</translation>
    </message>
    <message>
        <source>Pupils’ names, separated by commas. The list stays in your journal.</source>
        <translation>Virgülle ayrılmış öğrenci adları. Liste günlüğünüzde kalır.</translation>
    </message>
    <message>
        <source>Save the p&amp;icture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <source>&amp;Open the website</source>
        <translation>Siteyi aç</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Metni kopyala</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>I ha&amp;ve posted it</source>
        <translation>Yayımladım</translation>
    </message>
    <message>
        <source>&amp;Keep it in the outbox</source>
        <translation>Giden kutusunda sakla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>ShelfActions</name>
    <message numerus="yes">
        <source>Keeping %n material(s)</source>
        <translation>
            <numerusform>%n materyal saklanıyor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be downloaded. Springshelf will try again.</source>
        <translation>
            <numerusform>%n tanesi indirilemedi. Springshelf yeniden deneyecek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) can now be read without internet.</source>
        <translation>
            <numerusform>Artık %n materyal internet olmadan okunabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n material(s) removed from this computer. Still listed here.</source>
        <translation>
            <numerusform>%n materyal bu bilgisayardan kaldırıldı. Burada listelenmeye devam ediyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) removed from “My files”.</source>
        <translation>
            <numerusform>%n dosya “Dosyalarım” bölümünden kaldırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Downloading again</source>
        <translation>Yeniden indiriliyor</translation>
    </message>
</context>
<context>
    <name>ShelfCatalogues</name>
    <message>
        <source>Checking for new materials</source>
        <translation>Yeni materyaller aranıyor</translation>
    </message>
    <message numerus="yes">
        <source>%n new material(s)</source>
        <translation>
            <numerusform>%n yeni materyal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed.</source>
        <translation>
            <numerusform>%n değişti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your shelf is up to date.</source>
        <translation>Rafınız güncel.</translation>
    </message>
    <message>
        <source>&amp;Downloads ({count})</source>
        <translation>İndirmeler ({count})</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>İndirmeler</translation>
    </message>
    <message>
        <source>Adding a catalogue</source>
        <translation>Katalog ekleniyor</translation>
    </message>
    <message>
        <source>“{title}” is on your shelf.</source>
        <translation>“{title}” rafınızda.</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materyal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShelfDetails</name>
    <message>
        <source>Choose a material</source>
        <translation>Bir materyal seçin</translation>
    </message>
    <message>
        <source>Select a material to see what it is about. Press Enter to read it; it is then kept on this computer.</source>
        <translation>Ne hakkında olduğunu görmek için bir materyal seçin. Okumak için Enter tuşuna basın; o zaman bu bilgisayarda saklanır.</translation>
    </message>
    <message numerus="yes">
        <source>%n materials selected</source>
        <translation>
            <numerusform>%n materyal seçili</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Remove the file from this computer; it stays listed (Del)</source>
        <translation>Dosyayı bu bilgisayardan kaldırır; materyal listede kalır (Del)</translation>
    </message>
    <message>
        <source>Download the file to read it without internet (Ctrl+D)</source>
        <translation>İnternet olmadan okumak için dosyayı indirir (Ctrl+D)</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n dakika</numerusform>
        </translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>kimin için: {audiences}</translation>
    </message>
    <message>
        <source>By {names}</source>
        <translation>Yazan: {names}</translation>
    </message>
    <message>
        <source>In my &amp;journal ({count})</source>
        <translation>Günlüğümde ({count})</translation>
    </message>
    <message>
        <source>interactive</source>
        <translation>etkileşimli</translation>
    </message>
    <message>
        <source>From “{catalogue}”, {origin}</source>
        <translation>“{catalogue}” kataloğundan, {origin}</translation>
    </message>
    <message>
        <source>No longer in “{catalogue}”, {origin}</source>
        <translation>Artık “{catalogue}” kataloğunda değil, {origin}</translation>
    </message>
    <message>
        <source>, checked {ago}</source>
        <translation>, {ago} denetlendi</translation>
    </message>
    <message>
        <source>Cover of {title}</source>
        <translation>Kapak: {title}</translation>
    </message>
</context>
<context>
    <name>ShelfDetailsForm</name>
    <message>
        <source>About this material</source>
        <translation>Bu materyal hakkında</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>&amp;Plan an activity</source>
        <translation>Faaliyet planla</translation>
    </message>
    <message>
        <source>Plan an activity with it (Ctrl+Shift+P)</source>
        <translation>Bununla bir faaliyet planlar (Ctrl+Shift+P)</translation>
    </message>
    <message>
        <source>Cit&amp;e into…</source>
        <translation>Alıntıla…</translation>
    </message>
    <message>
        <source>Cite it in a reflection (Ctrl+Shift+C)</source>
        <translation>Bir yansıtmada alıntılar (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>In my journal</source>
        <translation>Günlüğümde</translation>
    </message>
    <message>
        <source>What I did with it</source>
        <translation>Onunla neler yaptım</translation>
    </message>
</context>
<context>
    <name>ShelfEmptyForm</name>
    <message>
        <source>Materials added to the shelf</source>
        <translation>Rafa eklenen materyaller</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
</context>
<context>
    <name>ShelfFilters</name>
    <message>
        <source>All subtopics</source>
        <translation>Tüm alt konular</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tüm türler</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Her durum</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Alt konuya göre</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Başlığa göre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yenisi başta</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>En kısası başta</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Kimin için</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Herkes</translation>
    </message>
    <message>
        <source>School level</source>
        <translation>Okul kademesi</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tüm kademeler</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Tüm diller</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>All catalogues</source>
        <translation>Tüm kataloglar</translation>
    </message>
    <message>
        <source>Not yet used in my journal</source>
        <translation>Günlüğümde henüz kullanılmadı</translation>
    </message>
    <message>
        <source>&amp;Filters ({count})</source>
        <translation>Filtreler ({count})</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtreler</translation>
    </message>
</context>
<context>
    <name>ShelfFiltersForm</name>
    <message>
        <source>Search titles, authors, subjects and what is inside (Ctrl+K)</source>
        <translation>Başlık, yazar, konu ve içerikte ara (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the shelf</source>
        <translation>Rafta ara</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Alt konu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>&amp;Filters</source>
        <translation>Filtreler</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Diğer filtreler</translation>
    </message>
    <message>
        <source>For whom, school level, language, catalogue, not yet used</source>
        <translation>Kimin için, okul kademesi, dil, katalog, henüz kullanılmamış</translation>
    </message>
</context>
<context>
    <name>ShelfForm</name>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>&amp;Downloads</source>
        <translation>İndirmeler</translation>
    </message>
    <message>
        <source>&amp;Share shelf…</source>
        <translation>Rafı paylaş…</translation>
    </message>
    <message>
        <source>Let others in this network copy the kept materials</source>
        <translation>Bu ağdaki diğer kişiler saklanan materyalleri kopyalayabilir</translation>
    </message>
    <message>
        <source>Ca&amp;talogues…</source>
        <translation>Kataloglar…</translation>
    </message>
    <message>
        <source>Add, check or remove catalogues</source>
        <translation>Katalog ekler, denetler veya kaldırır</translation>
    </message>
    <message>
        <source>&amp;Check for new materials</source>
        <translation>Yeni materyalleri denetle</translation>
    </message>
    <message>
        <source>Sort order</source>
        <translation>Sıralama</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Liste olarak göster</translation>
    </message>
    <message>
        <source>A list instead of covers</source>
        <translation>Kapaklar yerine liste</translation>
    </message>
    <message>
        <source>Materials on the shelf</source>
        <translation>Raftaki materyaller</translation>
    </message>
    <message>
        <source>Arrow keys move, Enter reads, Ctrl+K searches</source>
        <translation>Ok tuşları ilerletir, Enter okur, Ctrl+K arar</translation>
    </message>
</context>
<context>
    <name>ShelfLending</name>
    <message>
        <source>Your shelf can’t be shared now.</source>
        <translation>Rafınız şu anda paylaşılamıyor.</translation>
    </message>
</context>
<context>
    <name>ShelfModel</name>
    <message>
        <source>Loading…</source>
        <translation>Yükleniyor…</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Add a catalogue…</source>
        <translation>Katalog ekle…</translation>
    </message>
    <message>
        <source>Keep the selected materials on this computer</source>
        <translation>Seçili materyalleri bu bilgisayarda sakla</translation>
    </message>
    <message>
        <source>Remove the selected materials from this computer</source>
        <translation>Seçili materyalleri bu bilgisayardan kaldır</translation>
    </message>
    <message>
        <source>Plan an activity with the selected materials</source>
        <translation>Seçili materyallerle bir faaliyet planla</translation>
    </message>
    <message>
        <source>Cite the selected materials in a reflection</source>
        <translation>Seçili materyalleri bir yansıtmada alıntıla</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Bu bilgisayardan kaldır</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Faaliyet planla</translation>
    </message>
    <message>
        <source>Cite into…</source>
        <translation>Alıntıla…</translation>
    </message>
</context>
<context>
    <name>ShelfSession</name>
    <message>
        <source>Opening your journal</source>
        <translation>Günlüğünüz açılıyor</translation>
    </message>
</context>
<context>
    <name>ShelfSummary</name>
    <message>
        <source>Preparing your bookshelf…</source>
        <translation>Kitaplığınız hazırlanıyor…</translation>
    </message>
    <message numerus="yes">
        <source>%n material(s)</source>
        <translation>
            <numerusform>%n materyal</numerusform>
        </translation>
    </message>
    <message>
        <source>Results for “{words}”</source>
        <translation>Arama sonuçları: “{words}”</translation>
    </message>
    <message>
        <source>The first {count}</source>
        <translation>İlk {count}</translation>
    </message>
    <message numerus="yes">
        <source>%n on this computer</source>
        <translation>
            <numerusform>%n tanesi bu bilgisayarda</numerusform>
        </translation>
    </message>
    <message>
        <source>Try fewer words, or clear the filter.</source>
        <translation>Daha az sözcük deneyin veya filtreyi temizleyin.</translation>
    </message>
    <message>
        <source>No materials found</source>
        <translation>Materyal bulunamadı</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filtreyi temizle</translation>
    </message>
    <message>
        <source>Your shelf is being filled</source>
        <translation>Rafınız dolduruluyor</translation>
    </message>
    <message>
        <source>The materials of the Spring Campaign appear here in a moment.</source>
        <translation>Bahar Kampanyası materyalleri birazdan burada görünecek.</translation>
    </message>
    <message>
        <source>The shelf is empty</source>
        <translation>Raf boş</translation>
    </message>
    <message>
        <source>Add a catalogue from the internet, a USB stick, a folder or a computer nearby.</source>
        <translation>İnternetten, USB bellekten, klasörden veya yakındaki bir bilgisayardan katalog ekleyin.</translation>
    </message>
    <message>
        <source>Add a catalogue…</source>
        <translation>Katalog ekle…</translation>
    </message>
    <message numerus="yes">
        <source>Indexing the text of %n material(s) for the search.</source>
        <translation>
            <numerusform>Arama için %n materyalin metni dizinleniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only materials on this computer are searched inside.</source>
        <translation>Yalnızca bu bilgisayardaki materyallerin içinde aranır.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Elsewhere</source>
        <translation>Diğer siteler</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Her yerde</translation>
    </message>
</context>
<context>
    <name>ShortcutsForm</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Tab moves forward, Shift+Tab back, Space or Enter presses a button. Or hold Alt and press an underlined letter.</source>
        <translation>Her şey klavyeyle yapılabilir. Tab ileri, Shift+Tab geri gider, Boşluk veya Enter düğmeye basar. Ya da Alt tuşunu basılı tutup altı çizili bir harfe basın.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Kısayollarda ara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>Skeleton</name>
    <message>
        <source>Shelf</source>
        <translation>Raf</translation>
    </message>
    <message>
        <source>Opening your shelf</source>
        <translation>Rafınız açılıyor</translation>
    </message>
    <message>
        <source>Your shelf can’t be opened</source>
        <translation>Rafınız açılamıyor</translation>
    </message>
</context>
<context>
    <name>StepCard</name>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>Changed on two computers</source>
        <translation>İki bilgisayarda değişti</translation>
    </message>
    <message>
        <source>Compare and decide</source>
        <translation>Karşılaştır ve karar ver</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Birazdan başlıyor</translation>
    </message>
    <message>
        <source>Show dates</source>
        <translation>Tarihleri göster</translation>
    </message>
    <message>
        <source>Find out what to read first</source>
        <translation>Önce ne okuyacağınızı öğrenin</translation>
    </message>
    <message>
        <source>Take the quiz</source>
        <translation>Testi çöz</translation>
    </message>
    <message>
        <source>Planned for today or before</source>
        <translation>Bugün veya daha önce için planlandı</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Done, not reflected on yet</source>
        <translation>Bitti, henüz yansıtma yok</translation>
    </message>
    <message>
        <source>Reflect on it</source>
        <translation>Yansıtma yaz</translation>
    </message>
    <message>
        <source>You missed it</source>
        <translation>Kaçırdınız</translation>
    </message>
    <message>
        <source>Did you watch it since?</source>
        <translation>Sonradan izlediniz mi?</translation>
    </message>
    <message>
        <source>This event is over</source>
        <translation>Bu etkinlik sona erdi</translation>
    </message>
    <message>
        <source>Record your attendance</source>
        <translation>Katılımınızı kaydedin</translation>
    </message>
    <message>
        <source>Nothing planned here yet</source>
        <translation>Burada henüz plan yok</translation>
    </message>
    <message>
        <source>Show the materials</source>
        <translation>Materyalleri göster</translation>
    </message>
    <message>
        <source>You have something to show</source>
        <translation>Gösterecek bir şeyiniz var</translation>
    </message>
    <message>
        <source>Look at your portfolio</source>
        <translation>Portfolyonuza bakın</translation>
    </message>
</context>
<context>
    <name>StepsForm</name>
    <message>
        <source>First steps</source>
        <translation>İlk adımlar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
</context>
<context>
    <name>StoredLogin</name>
    <message>
        <source>Save &amp;login</source>
        <translation>Oturumu kaydet</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Oturum aç…</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
</context>
<context>
    <name>SubtopicCard</name>
    <message>
        <source>See the materials</source>
        <translation>Materyallere bak</translation>
    </message>
    <message>
        <source>See the materials on {subtopic}</source>
        <translation>{subtopic}: materyallere bak</translation>
    </message>
</context>
<context>
    <name>ThreadPanel</name>
    <message>
        <source>Contribution: {title}</source>
        <translation>Katkı: {title}</translation>
    </message>
    <message>
        <source>I have posted it</source>
        <translation>Yayımladım</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy the contribution: {title}</source>
        <translation>Katkıyı kopyala: {title}</translation>
    </message>
</context>
<context>
    <name>UnlockFlow</name>
    <message>
        <source>Choose the stick or folder</source>
        <translation>USB belleği veya klasörü seçin</translation>
    </message>
    <message>
        <source>There is no profile on this stick or in this folder.</source>
        <translation>Bu USB bellekte veya klasörde profil yok.</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Save?</source>
        <translation>Kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Save what you have written?</source>
        <translation>Yazdıklarınız kaydedilsin mi?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Kaydetme</translation>
    </message>
</context>
<context>
    <name>UpdatesDialog</name>
    <message>
        <source>Springshelf {version}</source>
        <translation>Springshelf {version}</translation>
    </message>
    <message>
        <source>Choose the stick or the folder with the updates</source>
        <translation>Güncellemelerin olduğu USB belleği veya klasörü seçin</translation>
    </message>
    <message>
        <source>&amp;Back to {version}</source>
        <translation>{version} sürümüne dön</translation>
    </message>
    <message>
        <source>The administrator has switched updates off.</source>
        <translation>Yönetici güncellemeleri kapatmış.</translation>
    </message>
    <message>
        <source>This Springshelf was not installed by its installer. Update it in the way it was installed.</source>
        <translation>Bu Springshelf kendi kurulum programıyla kurulmamış. Kurulduğu yoldan güncelleyin.</translation>
    </message>
    <message>
        <source>Updates come from your catalogues’ addresses, from a shelf nearby, or from a stick.</source>
        <translation>Güncellemeler kataloglarınızın adreslerinden, yakındaki bir raftan veya bir USB bellekten gelir.</translation>
    </message>
    <message>
        <source>Looking for updates…</source>
        <translation>Güncellemeler aranıyor…</translation>
    </message>
    <message>
        <source>This is the newest version.</source>
        <translation>En yeni sürüm bu.</translation>
    </message>
    <message>
        <source>Version {version} is available. Download: {size} MB.</source>
        <translation>{version} sürümü hazır. İndirme: {size} MB.</translation>
    </message>
    <message>
        <source>Downloading version {version}…</source>
        <translation>{version} sürümü indiriliyor…</translation>
    </message>
    <message>
        <source>Version {version} is ready.</source>
        <translation>{version} sürümü kurulmaya hazır.</translation>
    </message>
    <message>
        <source>Version {version} will be installed when you close Springshelf.</source>
        <translation>Springshelf’i kapattığınızda {version} sürümü kurulacak.</translation>
    </message>
    <message>
        <source>Version {version} starts the next time.</source>
        <translation>Bir dahaki sefere {version} sürümü başlar.</translation>
    </message>
    <message>
        <source>Version {version} is here. The administrator installs it with:</source>
        <translation>{version} sürümü burada. Yönetici onu şununla kurar:</translation>
    </message>
</context>
<context>
    <name>UpdatesForm</name>
    <message>
        <source>Updates</source>
        <translation>Güncellemeler</translation>
    </message>
    <message>
        <source>State of updates</source>
        <translation>Güncellemelerin durumu</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Güncellemenin ilerlemesi</translation>
    </message>
    <message>
        <source>A new version is verified before it is installed. If it does not start, Springshelf goes back to this one by itself. Your journal is not affected.</source>
        <translation>Yeni bir sürüm kurulmadan önce doğrulanır. Başlamazsa Springshelf kendiliğinden bu sürüme döner. Günlüğünüz etkilenmez.</translation>
    </message>
    <message>
        <source>From a &amp;folder or stick…</source>
        <translation>Klasörden veya USB bellekten…</translation>
    </message>
    <message>
        <source>&amp;Back to the version before</source>
        <translation>Önceki sürüme dön</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Check for &amp;updates</source>
        <translation>Güncellemeleri denetle</translation>
    </message>
    <message>
        <source>&amp;Download</source>
        <translation>İndir</translation>
    </message>
    <message>
        <source>&amp;Install when you close</source>
        <translation>Kapatırken kur</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>frozen</source>
        <translation>dondurulmuş</translation>
    </message>
    <message>
        <source>current version</source>
        <translation>geçerli sürüm</translation>
    </message>
    <message>
        <source>not given out yet</source>
        <translation>henüz verilmedi</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message>
        <source>No version yet: save, print or freeze one.</source>
        <translation>Henüz sürüm yok: birini kaydedin, yazdırın veya dondurun.</translation>
    </message>
    <message>
        <source>given out</source>
        <translation>verildi</translation>
    </message>
    <message>
        <source>printed {when} for {name}</source>
        <translation>yazdırıldı: {when}, kime: {name}</translation>
    </message>
    <message>
        <source>printed {when}</source>
        <translation>yazdırıldı: {when}</translation>
    </message>
    <message>
        <source>saved {when} for {name}</source>
        <translation>kaydedildi: {when}, kime: {name}</translation>
    </message>
    <message>
        <source>saved {when}</source>
        <translation>kaydedildi: {when}</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>değişti</translation>
    </message>
    <message>
        <source>new since this version</source>
        <translation>bu sürümden beri yeni</translation>
    </message>
    <message>
        <source>removed since this version</source>
        <translation>bu sürümden beri çıkarıldı</translation>
    </message>
    <message>
        <source>No changes since this version.</source>
        <translation>Bu sürümden beri değişiklik yok.</translation>
    </message>
    <message>
        <source>Nobody has signed this version yet.</source>
        <translation>Bu sürümü henüz kimse imzalamadı.</translation>
    </message>
    <message>
        <source>Only frozen versions can be signed, so that both sign the same text.</source>
        <translation>İki kişi de aynı metni imzalasın diye yalnızca dondurulmuş sürümler imzalanabilir.</translation>
    </message>
    <message>
        <source>name entered in this journal</source>
        <translation>bu günlükte girilen ad</translation>
    </message>
    <message>
        <source>withdrawn: {reason}</source>
        <translation>geri çekildi: {reason}</translation>
    </message>
    <message>
        <source>Save this version</source>
        <translation>Bu sürümü kaydet</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Şu adla kaydedildi: {path}</translation>
    </message>
    <message>
        <source>Signature of {name}</source>
        <translation>İmza: {name}</translation>
    </message>
</context>
<context>
    <name>VersionsForm</name>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>Compares a version with your journal. A frozen version keeps its text when you write on.</source>
        <translation>Bir sürümü günlüğünüzle karşılaştırır. Dondurulmuş sürüm, siz yazmayı sürdürseniz de metnini korur ve saklar.</translation>
    </message>
    <message>
        <source>&amp;Freeze current version</source>
        <translation>Geçerli sürümü dondur</translation>
    </message>
    <message>
        <source>&amp;Save this version…</source>
        <translation>Bu sürümü kaydet…</translation>
    </message>
    <message>
        <source>Changes since then</source>
        <translation>O zamandan beri değişiklikler</translation>
    </message>
    <message>
        <source>Changed entries</source>
        <translation>Değişen girdiler</translation>
    </message>
    <message>
        <source>Changes in the entry</source>
        <translation>Girdideki değişiklikler</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>İmzalar</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>İmzalayan</translation>
    </message>
    <message>
        <source>Name of the signer</source>
        <translation>İmzalayanın adı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>S&amp;ign</source>
        <translation>İmzala</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>Geri çek…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>WebReader</name>
    <message>
        <source>This page crashed and was reloaded. Nothing was lost.</source>
        <translation>Bu sayfa çöktü ve yeniden yüklendi. Hiçbir şey kaybolmadı.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it crashes each time. Go to another part.</source>
        <translation>Bu sayfa gösterilemiyor: her seferinde çöküyor. Başka bir bölüme gidin.</translation>
    </message>
    <message>
        <source>This page can’t be shown: it takes too long. Go to another part.</source>
        <translation>Bu sayfa gösterilemiyor: çok uzun sürüyor. Başka bir bölüme gidin.</translation>
    </message>
</context>
<context>
    <name>WeekDialog</name>
    <message numerus="yes">
        <source>%n activities</source>
        <translation>
            <numerusform>%n faaliyet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>%n bitti</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan something on {day}</source>
        <translation>Şu güne bir şey planla: {day}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
</context>
<context>
    <name>WeekForm</name>
    <message>
        <source>Week</source>
        <translation>Hafta</translation>
    </message>
    <message>
        <source>&amp;Earlier</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Week &amp;of:</source>
        <translation>Hafta:</translation>
    </message>
    <message>
        <source>This &amp;week</source>
        <translation>Bu hafta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>WelcomeForm</name>
    <message>
        <source>Springshelf</source>
        <translation>Springshelf</translation>
    </message>
    <message>
        <source>Who is there?</source>
        <translation>Siz kimsiniz?</translation>
    </message>
    <message>
        <source>Choose your name. Your journal opens only for you.</source>
        <translation>Adınızı seçin. Günlüğünüz yalnızca sizin için açılır.</translation>
    </message>
    <message>
        <source>People with a journal on this computer</source>
        <translation>Bu bilgisayarda günlüğü olan kişiler</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Adınız</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>&amp;Forgot it?</source>
        <translation>Unuttunuz mu?</translation>
    </message>
    <message>
        <source>&amp;New profile…</source>
        <translation>Yeni profil…</translation>
    </message>
    <message>
        <source>From a &amp;stick…</source>
        <translation>USB bellekten…</translation>
    </message>
    <message>
        <source>Browse as &amp;guest</source>
        <translation>Konuk olarak gez</translation>
    </message>
    <message>
        <source>Guests need no profile. What a guest writes is deleted at the end.</source>
        <translation>Konukların profile gereksinimi yoktur. Konuğun yazdıkları sonunda silinir.</translation>
    </message>
    <message>
        <source>Appearance and l&amp;anguage…</source>
        <translation>Görünüm ve dil…</translation>
    </message>
    <message>
        <source>&amp;Deleted profiles…</source>
        <translation>Silinen profiller…</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Wrong name or passphrase. After several wrong tries, wait a moment.</source>
        <translation>Ad veya parola cümlesi yanlış. Birkaç yanlış denemeden sonra biraz bekleyin.</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Parola cümlesi</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Withdraw the signature</source>
        <translation>İmzayı geri çek</translation>
    </message>
    <message>
        <source>Reason (kept with the signature):</source>
        <translation>Gerekçe (imzayla birlikte saklanır):</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Gerekçe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Withdraw</source>
        <translation>Geri çek</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Save now (text is also saved automatically)</source>
        <translation>Şimdi kaydet (metin kendiliğinden de kaydedilir)</translation>
    </message>
    <message>
        <source>Larger text in the reader</source>
        <translation>Okuyucuda daha büyük metin</translation>
    </message>
    <message>
        <source>Smaller text in the reader</source>
        <translation>Okuyucuda daha küçük metin</translation>
    </message>
    <message numerus="yes">
        <source>%n entries with two versions</source>
        <translation>
            <numerusform>iki sürümlü %n girdi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>citing</name>
    <message>
        <source>Evidence of this activity</source>
        <translation>Bu faaliyetin kanıtları</translation>
    </message>
    <message>
        <source>My highlights</source>
        <translation>Vurgularım</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Raftan</translation>
    </message>
    <message>
        <source>Cite</source>
        <translation>Alıntıla</translation>
    </message>
</context>
<context>
    <name>evidence</name>
    <message>
        <source>Add a caption: what does it show of your work?</source>
        <translation>Açıklama ekleyin: çalışmanızdan neyi gösteriyor?</translation>
    </message>
    <message>
        <source>Add a description for people who can’t see the picture.</source>
        <translation>Resmi göremeyenler için betimleme ekleyin.</translation>
    </message>
</context>
<context>
    <name>highlight</name>
    <message>
        <source>Edit &amp;note</source>
        <translation>Notu düzenle</translation>
    </message>
    <message>
        <source>Add a &amp;note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>&amp;Cite</source>
        <translation>Alıntıla</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>page_limit_words</name>
    <message>
        <source>At a glance</source>
        <translation>Bir bakışta</translation>
    </message>
    <message>
        <source>Materials used</source>
        <translation>Kullanılan materyaller</translation>
    </message>
    <message>
        <source>Smaller pictures: {entries}</source>
        <translation>Küçültülen resimler: {entries}</translation>
    </message>
    <message>
        <source>Pictures not printed: {entries}</source>
        <translation>Yazdırılmayan resimler: {entries}</translation>
    </message>
    <message>
        <source>Notes not printed: {entries}</source>
        <translation>Yazdırılmayan notlar: {entries}</translation>
    </message>
    <message>
        <source>Activities only in the table: {entries}</source>
        <translation>Yalnızca tabloda yer alan faaliyetler: {entries}</translation>
    </message>
    <message>
        <source>Evidence not printed: {entries}</source>
        <translation>Yazdırılmayan kanıtlar: {entries}</translation>
    </message>
    <message>
        <source>Reflections not printed: {entries}</source>
        <translation>Yazdırılmayan yansıtmalar: {entries}</translation>
    </message>
    <message>
        <source>Sections not printed: {sections}</source>
        <translation>Yazdırılmayan bölümler: {sections}</translation>
    </message>
</context>
<context>
    <name>portfolio_words</name>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>By subtopic</source>
        <translation>Alt konuya göre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>En yenisi başta</translation>
    </message>
    <message>
        <source>Entries and evidence</source>
        <translation>Girdiler ve kanıtlar</translation>
    </message>
    <message>
        <source>Entries, as text alone</source>
        <translation>Girdiler, yalnızca metin olarak</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Another Springshelf can import the entries from the PDF. Evidence without consent is left out.</source>
        <translation>Başka bir Springshelf, girdileri PDF’den içe aktarabilir. Rızası olmayan kanıtlar dışarıda bırakılır.</translation>
    </message>
    <message>
        <source>Another Springshelf can import your texts from the PDF.</source>
        <translation>Başka bir Springshelf, metinlerinizi PDF’den içe aktarabilir.</translation>
    </message>
    <message>
        <source>The PDF contains only its pages.</source>
        <translation>PDF yalnızca sayfalarını içerir.</translation>
    </message>
    <message>
        <source>It has conflicting versions</source>
        <translation>Çakışan sürümleri var</translation>
    </message>
    <message>
        <source>The cover names no institution</source>
        <translation>Kapakta kurum adı yok</translation>
    </message>
    <message>
        <source>The cover names no mentor</source>
        <translation>Kapakta mentor adı yok</translation>
    </message>
    <message>
        <source>It has no title</source>
        <translation>Başlığı yok</translation>
    </message>
    <message>
        <source>It has no text</source>
        <translation>Metni yok</translation>
    </message>
    <message>
        <source>It has no caption</source>
        <translation>Açıklaması yok</translation>
    </message>
    <message>
        <source>It has no description for those who can’t see it</source>
        <translation>Göremeyenler için betimlemesi yok</translation>
    </message>
    <message>
        <source>It is not printed: consent is missing</source>
        <translation>Yazdırılmıyor: rıza yok</translation>
    </message>
    <message>
        <source>It is not printed: consent was withdrawn</source>
        <translation>Yazdırılmıyor: rıza geri çekildi</translation>
    </message>
    <message>
        <source>It is not printed: whether there is consent was never stated</source>
        <translation>Yazdırılmıyor: rıza olup olmadığı hiç belirtilmedi</translation>
    </message>
    <message>
        <source>It contains a name from your list</source>
        <translation>Listenizdeki bir ad geçiyor</translation>
    </message>
    <message>
        <source>Some characters can’t be printed</source>
        <translation>Bazı karakterler yazdırılamıyor</translation>
    </message>
    <message>
        <source>The picture is too small to be printed well</source>
        <translation>Resim iyi yazdırılamayacak kadar küçük</translation>
    </message>
    <message>
        <source>The owner</source>
        <translation>Sahibi</translation>
    </message>
    <message>
        <source>The mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>The whole portfolio</source>
        <translation>Tüm portfolyo</translation>
    </message>
    <message>
        <source>What is strong</source>
        <translation>Güçlü yönler</translation>
    </message>
    <message>
        <source>What I would look at next</source>
        <translation>Bundan sonra bakacaklarım</translation>
    </message>
    <message>
        <source>My questions</source>
        <translation>Sorularım</translation>
    </message>
    <message>
        <source>How deep the reflections go</source>
        <translation>Yansıtmalar ne kadar derine iniyor</translation>
    </message>
    <message>
        <source>What we agree on</source>
        <translation>Üzerinde anlaştıklarımız</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>girildi</translation>
    </message>
    <message>
        <source>from the form</source>
        <translation>formdan</translation>
    </message>
    <message>
        <source>a comment in the PDF</source>
        <translation>PDF’deki yorum</translation>
    </message>
    <message>
        <source>a scanned page</source>
        <translation>taranmış sayfa</translation>
    </message>
    <message>
        <source>a drawing in the PDF</source>
        <translation>PDF’deki çizim</translation>
    </message>
    <message>
        <source>Versions given out with it: {numbers}</source>
        <translation>Onunla birlikte verilen sürümler: {numbers}</translation>
    </message>
    <message>
        <source>on version {version}</source>
        <translation>sürüm {version} için</translation>
    </message>
    <message>
        <source>no entry yet</source>
        <translation>henüz girdi yok</translation>
    </message>
    <message>
        <source>on another portfolio</source>
        <translation>başka bir portfolyo için</translation>
    </message>
</context>
<context>
    <name>shelf_summary</name>
    <message>
        <source>checked {ago}</source>
        <translation>{ago} denetlendi</translation>
    </message>
    <message>
        <source>checked {ago}, {origin}</source>
        <translation>{ago} denetlendi, {origin}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Activity</source>
        <translation>Faaliyet</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Makale</translation>
    </message>
    <message>
        <source>Inspiration</source>
        <translation>İlham</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>From the community</source>
        <translation>Topluluktan</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Henüz saklanmadı</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Bekliyor</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Bu bilgisayarda</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Hasarlı</translation>
    </message>
    <message>
        <source>{share} % downloaded</source>
        <translation>%{share} indirildi</translation>
    </message>
    <message>
        <source>Gone at the source</source>
        <translation>Kaynaktan kaldırılmış</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Saklandı</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>Saklanmadı</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dk.</translation>
    </message>
    <message>
        <source>for {audiences}</source>
        <translation>kimin için: {audiences}</translation>
    </message>
    <message>
        <source>Next attempt in {time}</source>
        <translation>Sonraki deneme: {time} sonra</translation>
    </message>
    <message>
        <source>Next attempt soon</source>
        <translation>Sonraki deneme birazdan</translation>
    </message>
    <message>
        <source>Downloading</source>
        <translation>İndiriliyor</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Duraklatıldı</translation>
    </message>
    <message>
        <source>My files</source>
        <translation>Dosyalarım</translation>
    </message>
    <message>
        <source>added on this computer</source>
        <translation>bu bilgisayarda eklendi</translation>
    </message>
    <message>
        <source>from the stick</source>
        <translation>USB bellekten</translation>
    </message>
    <message>
        <source>from a folder</source>
        <translation>klasörden</translation>
    </message>
    <message>
        <source>from a computer nearby</source>
        <translation>yakındaki bir bilgisayardan</translation>
    </message>
    <message>
        <source>from the internet</source>
        <translation>internetten</translation>
    </message>
    <message>
        <source>student teachers</source>
        <translation>öğretmen adayları</translation>
    </message>
    <message>
        <source>teacher educators</source>
        <translation>öğretmen eğitimcileri</translation>
    </message>
    <message>
        <source>pre-primary</source>
        <translation>okul öncesi</translation>
    </message>
    <message>
        <source>primary</source>
        <translation>ilkokul</translation>
    </message>
    <message>
        <source>lower secondary</source>
        <translation>ortaokul</translation>
    </message>
    <message>
        <source>upper secondary</source>
        <translation>lise</translation>
    </message>
    <message>
        <source>vocational</source>
        <translation>mesleki eğitim</translation>
    </message>
    <message>
        <source>teacher education</source>
        <translation>öğretmen eğitimi</translation>
    </message>
    <message>
        <source>Unknown: {value}</source>
        <translation>Bilinmiyor: {value}</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Planlandı</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Başlandı</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Nobody can be recognised</source>
        <translation>Kimse tanınmıyor</translation>
    </message>
    <message>
        <source>Asked, not given yet</source>
        <translation>İstendi, henüz verilmedi</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Verildi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Geri çekildi</translation>
    </message>
    <message>
        <source>Not decided</source>
        <translation>Karar verilmedi</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Gideceğim</translation>
    </message>
    <message>
        <source>I was there</source>
        <translation>Oradaydım</translation>
    </message>
    <message>
        <source>I missed it</source>
        <translation>Kaçırdım</translation>
    </message>
    <message>
        <source>I watched the recording</source>
        <translation>Kaydı izledim</translation>
    </message>
    <message>
        <source>Before the campaign</source>
        <translation>Kampanyadan önce</translation>
    </message>
    <message>
        <source>After the campaign</source>
        <translation>Kampanyadan sonra</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Henüz değil</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>Well</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Very well</source>
        <translation>Çok iyi</translation>
    </message>
    <message>
        <source>Knowing the content of the subjects that I teach</source>
        <translation>Öğrettiğim derslerin içeriğini bilmek</translation>
    </message>
    <message>
        <source>Explaining that content so that pupils understand it</source>
        <translation>Bu içeriği öğrencilerin anlayacağı biçimde anlatmak</translation>
    </message>
    <message>
        <source>Planning a lesson that fits the pupils in front of me</source>
        <translation>Karşımdaki öğrencilere uygun bir ders planlamak</translation>
    </message>
    <message>
        <source>Teaching a group whose members know very different amounts</source>
        <translation>Bilgi düzeyleri çok farklı bir gruba öğretmek</translation>
    </message>
    <message>
        <source>Teaching pupils who speak other languages at home</source>
        <translation>Evde başka dil konuşan öğrencilere öğretmek</translation>
    </message>
    <message>
        <source>Keeping a class working together calmly</source>
        <translation>Sınıfı bir arada ve sakince çalışır hâlde tutmak</translation>
    </message>
    <message>
        <source>Using digital tools where they help the learning</source>
        <translation>Dijital araçları öğrenmeye yardım ettikleri yerde kullanmak</translation>
    </message>
    <message>
        <source>Seeing what pupils have learned, and telling them so that it helps</source>
        <translation>Öğrencilerin ne öğrendiğini görmek ve bunu onlara işe yarayacak biçimde söylemek</translation>
    </message>
    <message>
        <source>Noticing how pupils are, and knowing what to do then</source>
        <translation>Öğrencilerin nasıl olduğunu fark etmek ve o zaman ne yapılacağını bilmek</translation>
    </message>
    <message>
        <source>Working with colleagues, also in other countries</source>
        <translation>Başka ülkelerdekiler de olmak üzere meslektaşlarla çalışmak</translation>
    </message>
    <message>
        <source>Trying something new and finding out what it was worth</source>
        <translation>Yeni bir şey denemek ve neye yaradığını öğrenmek</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Başlandı</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gösterildi</translation>
    </message>
    <message>
        <source>{time} where it takes place</source>
        <translation>{time}, yapıldığı yerin saatiyle</translation>
    </message>
    <message>
        <source>sample date</source>
        <translation>örnek tarih</translation>
    </message>
    <message>
        <source>Try in class</source>
        <translation>Sınıfta dene</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Oku</translation>
    </message>
    <message>
        <source>Webinar</source>
        <translation>Webinar</translation>
    </message>
    <message>
        <source>Quiz</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Discuss with others</source>
        <translation>Başkalarıyla tartış</translation>
    </message>
    <message>
        <source>Share with the campaign</source>
        <translation>Kampanyayla paylaş</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Proje</translation>
    </message>
    <message>
        <source>About you</source>
        <translation>Hakkınızda</translation>
    </message>
    <message>
        <source>Reflection</source>
        <translation>Yansıtma</translation>
    </message>
    <message>
        <source>To be shared</source>
        <translation>Paylaşılacak</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıtlar</translation>
    </message>
    <message>
        <source>Portfolio</source>
        <translation>Portfolyo</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Katılım</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Etkinlik</translation>
    </message>
    <message>
        <source>How ready I feel</source>
        <translation>Kendimi ne kadar hazır hissediyorum</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Görüşme</translation>
    </message>
    <message>
        <source>Highlight</source>
        <translation>Vurgu</translation>
    </message>
    <message>
        <source>Feedback</source>
        <translation>Geri bildirim</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>İmza</translation>
    </message>
    <message>
        <source>Question to the mentor</source>
        <translation>Mentora soru</translation>
    </message>
    <message>
        <source>Names to watch for</source>
        <translation>Dikkat edilecek adlar</translation>
    </message>
    <message>
        <source>Unknown kind of entry</source>
        <translation>Bilinmeyen girdi türü</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>Sarı</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Pembe</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Sayfa {number}</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Dakika</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <source>From the shelf</source>
        <translation>Raftan</translation>
    </message>
    <message>
        <source>Competences</source>
        <translation>Yetkinlikler</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Betimleme</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Rıza</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampanya</translation>
    </message>
    <message>
        <source>Subtopic</source>
        <translation>Alt konu</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Continues</source>
        <translation>Devamı</translation>
    </message>
    <message>
        <source>Where I see myself</source>
        <translation>Kendimi gördüğüm yer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>az önce</translation>
    </message>
</context>
</TS>
