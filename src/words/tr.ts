import { list, type Words } from './words.ts'

export default {
  language: 'tr',
  lanes: {
    actions: list`Eylemler | Eylem | Müşteri eylemleri | Kullanıcı eylemleri | Müşterinin eylemleri |
      Kullanıcının eylemleri | Aksiyonlar | Aksiyon | Hareketler | Faaliyetler | Faaliyet | Aktiviteler | Aktivite |
      Etkinlikler | Görevler | Görev | Davranışlar | Davranış | Müşteri davranışı | Kullanıcı davranışı |
      Yaptıkları | Ne yapıyorum | Tetikleyici | Giriş noktası | Yapıyor | Yapıyorlar`,
    touchpoints: list`Temas noktaları | Temas noktası | Dokunma noktaları | Dokunma noktası | Etkileşim noktaları |
      İletişim noktaları | Etkileşimler | Etkileşim | İletişim`,
    channels: list`Kanallar | Kanal | İletişim kanalları | Temas kanalları | Satış kanalları | Medya | Mecralar | Cihazlar |
      Cihaz | Platformlar`,
    needs: list`İhtiyaçlar | İhtiyaç | Müşteri ihtiyaçları | Kullanıcı ihtiyaçları | Gereksinimler | Hedefler |
      Hedef | Müşteri hedefleri | Kullanıcı hedefleri | Kullanıcı hedefi | İş hedefleri | Amaçlar | Amaç |
      Beklentiler | Beklenti | Müşteri beklentileri | Motivasyonlar | Motivasyon | İstekler | Niyetler |
      Bilgi ihtiyaçları`,
    thoughts: list`Düşünceler | Düşünce | Müşteri düşünceleri | Kullanıcı düşünceleri | Düşündükleri |
      Ne düşünüyorum | Zihniyet | Sorular | Soru | Alıntılar | Alıntı | Varsayımlar | Düşünüyor | Düşünüyorlar`,
    emotions: list`Duygular | Duygu | Müşteri duyguları | Kullanıcı duyguları | Hisler | His | Hissettikleri |
      Ruh hâli | Duygu durumu | Duygusal durum | Duygusal eğri | Duygusal yolculuk | Duygusal deneyim | Deneyim |
      Deneyimler | Müşteri deneyimi | Kullanıcı deneyimi | İnişler ve çıkışlar | İniş çıkışlar | Ne hissediyorum |
      Hissediyor | Hissediyorlar | Duygusal`,
    voice: list`Müşterinin sesi | Müşteri sesi | Müşterilerin sesi | Kullanıcının sesi | Yorumlar ve puanlar | Müşteri yorumları |
      Kullanıcı yorumları | Değerlendirmeler | Geri bildirim | Geri bildirimler | Müşteri geri bildirimi |
      Müşteri geri bildirimleri | Memnuniyet | Müşteri memnuniyeti | Tavsiye etme | Ağızdan ağıza | Söyledikleri | Ne söylüyor |
      Ne söylüyorlar`,
    'moments-of-truth': list`Gerçek anları | Gerçek anı | Hakikat anları | Hakikat anı | Gerçeklik anları | Doğruluk anları | Kritik anlar |
      Kritik an | Önemli anlar | Anahtar anlar | Belirleyici anlar | Sihirli anlar`,
    'pain-points': list`Acı noktaları | Acı noktası | Sorunlar | Sorun | Sorun noktaları | Sıkıntılar | Sıkıntı | Sıkıntı noktaları |
      Ağrı noktaları | Sancılı noktalar | Problemler | Problem | Zorluklar | Zorluk | Engeller | Engel | Bariyerler | Hayal kırıklıkları |
      Hayal kırıklığı | Sürtünme | Sürtünme noktaları | Endişeler | Kaygılar | Korkular | Zayıf noktalar | Darboğazlar |
      Riskler | Risk`,
    opportunities: list`Fırsatlar | Fırsat | Fırsat alanları | İyileştirme fırsatları | İyileştirme alanları |
      İyileştirmeler | İyileştirme | İyileştirme önerileri | Geliştirme fırsatları | Geliştirmeler | Fikirler |
      Fikir | Çözümler | Çözüm | Çözüm önerileri | Çözümümüz | Öneriler | Öneri | Potansiyel | Nasıl yapabiliriz |
      Sonraki adımlar`,
    backstage: list`Perde arkası | Sahne arkası | Kulis | Sahne önü | Arka ofis | Arka plan | Süreçler | Süreç |
      Destek süreçleri | Destekleyici süreçler | İş süreçleri | İç faaliyetler | Sistemler | Sistem | Sistem yanıtı |
      Araçlar | Kaynaklar | Ekipler | Departmanlar | Departman | Birimler | Sorumlu | Sorumlular | Paydaşlar |
      Görünürlük çizgisi | Görünürlük hattı | Fiziksel kanıtlar`,
    metrics: list`Metrikler | Metrik | Ölçütler | Ölçüt | Ölçümler | Ölçüm | Göstergeler | Gösterge |
      Başarı ölçütleri | Başarı kriterleri | Başarı metrikleri | Sayılar | Rakamlar | Veriler | Veri |
      Veri kaynakları | Kanıtlar | Kanıt | Süre | Zaman | Zaman ve çaba | Sinyaller | Kararlar | Durum`,
    custom: list`Notlar | Not | Açıklamalar | Yorumlar | Yorum | Diğer`,
  },
  stages: list`Aşama | Aşamalar | Evre | Evreler | Faz | Fazlar | Adım | Adımlar | Basamak | Basamaklar | Yolculuk aşaması |
    Yolculuk aşamaları | Yolculuğun aşamaları | Müşteri yolculuğu aşamaları | Zaman çizelgesi`,
  stageNames: list`Farkındalık | Değerlendirme | Satın alma | Satın al | Sadakat | Tavsiye | Tavsiye etme | Keşfetme |
    Keşif | Arama | Araştırma | Karşılaştırma | Karar | Karar verme | Seçim | Seçme | Sipariş | Ödeme | Rezervasyon |
    Kayıt | Kurulum | İlk kullanım | Kullanım | Kullanma | Teslimat | Teslim alma | Varış | Konaklama | Ayrılış |
    Ziyaret | Destek | İade | Yenileme | İptal | İlham | İlgi | Satın alma sonrası | Öncesi | Sırasında | Sonrası |
    İhtiyaç`,
  elsewhere: list`Güçlü yönler | Zayıf yönler | Tehditler | Temel ortaklar | Temel kaynaklar | Değer önerisi |
    Müşteri ilişkileri | Müşteri segmentleri | Maliyet yapısı | Maliyet | Gelir akışları | Duyar | Görür | Yapılacak |
    Yapılacaklar | Yapılıyor | Devam ediyor | Yapıldı | Tamamlandı | Başla | Dur | Devam et | İyi giden | Kötü giden |
    Sorumlu | Son tarih | Öncelik | Durum | Kararlar | Katılımcılar | Katılımcı | Rakip | Rakipler | Paydaş | Özellik |
    Olasılık | Etki | Efor | Proje | Hafta | Gün | Ay | Çeyrek | Pazartesi | Salı | Çarşamba | Perşembe | Cuma | Ekip |
    Sorun | Çözüm | Artılar | Eksiler | Yaş | Fikir | Fikirler | Sorunlar | Riskler | Görev | Görevler | Soru |
    Sorular | Hedef | Hedefler | Sonraki adımlar | Sonraki adım | Metrikler | Göstergeler | KPI | Geri bildirim |
    Yorumlar | Çözümler | Zorluklar | Aktiviteler | Alıntı | Alıntılar | İletişim | Araçlar | Zaman | Sistem |
    Sistemler | Süreç | Süreçler | Teknoloji | Kaynaklar | Notlar | Yorum | Tanım | Terim | Örnek | Tarih | Görüşme |
    Görüşmeler | Arka plan | Kim | Ne | Ne zaman | Finans | Satış | Pazarlama | Ürün | Yeni | Beklemede | Çözüldü |
    Kapalı | Evet | Hayır | Sonuç | Sonuçlar | Grup | Kural | Olay | Vizyon | Sprint | Dün | Bugün | Yarın | İçerik |
    Malzeme | Ocak | Şubat | Mart | Nisan | Mayıs | Haziran | Temmuz | Ağustos | Eylül | Ekim | Kasım | Aralık | Oca |
    Şub | Mar | Nis | May | Haz | Tem | Ağu | Eyl | Eki | Kas | Ara | Cumartesi | Pazar | Pzt | Sal | Çar | Per | Cum |
    Cmt | Paz | Ayşe | Mehmet | Ahmet | Fatma | Elif | Burak | Emre | Zeynep | Mustafa`,
  otherBoards: list`Retrospektif | Empati haritası | İş modeli | Yol haritası | Zihin haritası | Akış şeması |
    Organizasyon şeması | Rakip analizi | Toplantı notları | Sözlük | Personalar | Görüşmeler | Gündem | Lotus çiçeği |
    Riskler | Hedefler | SWOT analizi | Ürün vizyonu`,
  besideLanes: { actions: list`Adım | Adımlar` },
  around: {
    people: list`misafir | ziyaretçi | hasta | yolcu | gezgin | öğrenci | öğretmen | çalışan | vatandaş | üye |
      alıcı | tüketici | oyuncu | kiracı | aday | katılımcı | kişi | kişiler | insanlar | marka | şirket`,
    beside: list`bir | bu | ve | ile | için | en | ana | temel | kilit | önemli | büyük | başlıca | mevcut | güncel |
      şimdiki | olası | yeni | dijital | çevrimiçi | iç | dış | ilgili | bizim | onların | onun | satır | liste |
      seviyesi | düzeyi | eğrisi | grafiği | burada | bugün | başına | göre | noktası | noktaları | durumu`,
    asking: list`ne | neler | nasıl | nerede | hangi`,
    asked: list`o | onlar | ben | biz | kendini`,
    of: list``,
    endings: list`lar | ler | lari | leri | i | u | si | su | in | un | nin | nun | larin | lerin | larinin |
      lerinin | larimiz | lerimiz | imiz | umuz | miz | muz | da | de | ini | yor | yorlar | yoruz`,
  },
  title: {
    cem: list`Müşteri deneyimi haritası | Müşteri deneyim haritası | Deneyim haritası | Kullanıcı deneyimi haritası |
      Kullanıcı deneyim haritası`,
    cjm: list`Müşteri yolculuğu haritası | Müşteri yolculuk haritası | Müşteri yolculuğu | Kullanıcı yolculuğu haritası |
      Kullanıcı yolculuğu | Yolculuk haritası | Satın alma yolculuğu`,
    combined: list`Birleşik harita | Birleşik deneyim ve yolculuk haritası | Deneyim ve yolculuk haritası`,
    subject: list`Marka | Marka adı | Şirket | Firma | Kurum | Ürün | Ürünler | Ürün adı | Hizmet | Hizmetler | Servis |
      Ürün veya hizmet | Ürün / hizmet | Konu`,
    actor: list`Persona | Personalar | Persona adı | Aktör | Aktörler | Kullanıcı | Kullanıcılar | Müşteri | Müşteriler | Segment |
      Müşteri segmenti | Hedef kitle | Rol | Kim`,
    scenario: list`Senaryo | Senaryolar | Bağlam | Kullanım durumu | Hikâye | Öykü | Kapsam`,
  },
  scale: {
    high: list`Çok iyi | Çok olumlu | Çok memnun | Çok mutlu | Olumlu | Pozitif | Harika | Mükemmel | İyi | Mutlu | Yüksek | En iyi |
      Daha iyi | Memnun | Çok yüksek | Süper | Şahane | Mutluluk | Olumlu duygu | Olumlu duygular | Olumlu deneyim | Çok pozitif`,
    low: list`Çok kötü | Çok olumsuz | Hiç memnun değil | Çok mutsuz | Çok üzgün | Olumsuz | Negatif | Berbat | Kötü | Mutsuz | Düşük |
      En kötü | Daha kötü | Memnun değil | Memnuniyetsiz | Çok düşük | Üzgün | Kızgın | Çok kızgın | Korkunç | Rezalet | Olumsuz duygu |
      Olumsuz duygular | Olumsuz deneyim | Çok negatif`,
    middle: list`Nötr | Tarafsız | Orta | Normal | Ne iyi ne kötü | Vasat | İdare eder`,
    top: list`yukarı | üst | üstte | yukarıda | yukarısı | üst uç | daha yüksek`,
    bottom: list`aşağı | alt | altta | aşağıda | aşağısı | alt uç | daha düşük`,
  },
  placeholders: list`belirlenecek | daha sonra belirlenecek | eklenecek | doldurulacak | doldurun | tamamlanacak | yapılacak | netleşecek |
    netleştirilecek | onaylanacak | beklemede | devam ediyor | uygulanamaz | geçerli değil | örnek | örnek metin | yer tutucu |
    yer tutucu metin | metin | yeni not | yapışkan not | bir şey yazın | bir şeyler yazın | bir şeyler yaz | buraya yazın | buraya yaz |
    metninizi yazın | metninizi buraya yazın | metni buraya yazın | metin girin | metni girin | buraya metin girin | metin ekle |
    metin ekleyin | buraya metin ekleyin | metninizi ekleyin | not ekle | not ekleyin | buraya ekleyin | açıklama ekle | açıklama ekleyin |
    eylem ekle | fikir ekle | aşama ekle | metniniz | metniniz buraya | buraya tıklayın | düzenlemek için tıklayın |
    düzenlemek için tıkla | metin eklemek için tıklayın | düzenlemek için çift tıklayın | açıklama | başlık | başlıksız | adsız |
    başlık ekle | aşama adı | yeni aşama | aşama 1 | 1. aşama | adım 1 | persona adı | ürün adı | şirket adı | müşteri ne yapıyor? |
    kullanıcı ne yapıyor? | ne yapıyorlar? | müşteri ne düşünüyor? | kullanıcı ne düşünüyor? | ne düşünüyorlar? | müşteri ne hissediyor? |
    kullanıcı ne hissediyor? | ne hissediyorlar? | müşteri nasıl hissediyor? | nasıl hissediyorlar? | acı noktaları neler? |
    hangi sorunlarla karşılaşıyorlar? | neyi iyileştirebiliriz? | nasıl iyileştirebiliriz? | nasıl yapabiliriz? |
    hangi kanalları kullanıyorlar? | temas noktası 1 | kanal 1 | eylem 1 | düşünce 1 | duygu 1 | ihtiyaç 1 | hedef 1 | görev 1 | not 1 |
    fikir 1 | fırsat 1 | acı noktası 1 | sorun 1 | sütun 1 | satır 1 | başlık 1 | metin 1 | evre 1 | alt başlık | etiket | not |
    doldurulması gerekiyor | netleştirilmeli | tamamlanmalı | henüz belli değil | henüz bilinmiyor | hazırlanıyor | yakında | çalışılıyor |
    boş | bla bla | bla bla bla | metin buraya | buraya metin | buraya not ekleyin | buraya not ekle | buraya fikir ekleyin | buraya ekle |
    buraya metin yazın | buraya metin yaz | buraya girin | fikrinizi yazın | fikirlerinizi yazın | fikirlerinizi ekleyin | fikrini yaz |
    fikir ekleyin | eylem ekleyin | duygu ekle | duygu ekleyin | düşünce ekle | düşünce ekleyin | temas noktası ekle |
    temas noktası ekleyin | kanal ekle | fırsat ekle | fırsat ekleyin | sorun ekle | alıntı ekle | görsel ekle | resim ekle | adım ekle |
    aşama ekleyin | başlık ekleyin | başlık girin | isim girin | ad girin | tıklayın ve yazın | tıkla ve yaz | yazmak için tıklayın |
    eklemek için tıklayın | not eklemek için tıklayın | metin girmek için tıklayın | düzenlemek için buraya tıklayın | buraya tıkla |
    düzenlemek için dokunun | metin eklemek için çift tıklayın | yazmak için çift tıklayın | bu metni düzenleyin | metni düzenle |
    metni değiştirin | fikriniz | fikriniz buraya | notunuz | notunuz buraya | başlığınız | taslak metin | dolgu metni | adım adı |
    marka adı | müşteri adı | aşamayı açıklayın | buraya açıklayın | müşteriler ne yapıyor? | kullanıcılar ne yapıyor? |
    müşteri ne yapar? | hangi eylemleri yapıyor? | müşteri hangi adımları atıyor? | müşteri ne istiyor? | ne istiyorlar? |
    neye ihtiyacı var? | neye ihtiyaçları var? | müşterinin neye ihtiyacı var? | ihtiyaçları neler? | hedefleri neler? | hedefi nedir? |
    amaç nedir? | müşteri ne diyor? | ne söylüyorlar? | nasıl hissediyor? | kullanıcı nasıl hissediyor? | hangi duyguları yaşıyor? |
    hangi soruları var? | sorunlar neler? | sıkıntılar neler? | hangi engellerle karşılaşıyor? | onları ne rahatsız ediyor? |
    neler iyileştirilebilir? | ne geliştirilebilir? | nasıl geliştirebiliriz? | nasıl yardımcı olabiliriz? | fırsatlar neler? |
    hangi fırsatlar var? | temas noktaları neler? | hangi temas noktaları var? | nerede etkileşim kuruyor? | hangi kanallar kullanılıyor? |
    kimler dahil? | kim sorumlu? | perde arkasında ne oluyor? | ne oluyor?`,
  none: list`yok | hiç | hiç yok | hiçbiri | hiçbir şey | bulunamadı | bulunmadı | hiçbir şey bulunamadı | bir şey bulunamadı |
    tespit edilmedi | tespit edilemedi | gözlemlenmedi | şimdilik yok | şu an yok | şu anda yok | bu aşamada yok | burada yok |
    bilinen yok | özel bir şey yok | acı noktası yok | acı noktaları yok | acı noktası bulunamadı | sorun yok | sorun bulunamadı |
    problem yok | sıkıntı yok | engel yok | zorluk yok | sürtünme yok | hayal kırıklığı yok | fırsat yok | fırsatlar yok |
    fırsat bulunamadı | fikir yok | eylem yok | temas noktası yok | temas yok | ihtiyaç yok | bulgu yok | henüz yok | şimdiye kadar yok |
    mevcut değil | bulunmuyor | bulunmamaktadır | bulunamamıştır | rastlanmadı | görülmedi | görülmüyor | gözlenmedi | saptanmadı |
    belirlenmedi | belirlenemedi | bildirilmedi | hiç bulunamadı | hiçbiri bulunamadı | hiçbiri yok | bir şey yok | kayda değer yok |
    kayda değer bir şey yok | ekleyecek bir şey yok | iyileştirilecek bir şey yok | bilinen sorun yok | önemli sorun yok |
    büyük sorun yok | belirgin sorun yok | bu aşamada sorun yok | sorun tespit edilmedi | sorun görülmedi | sorun bulunmadı |
    problem bulunamadı | şikayet yok | şikâyet bulunamadı | engel bulunamadı | bariyer yok | pain point yok | pürüz yok | rahatsızlık yok |
    aksaklık yok | fırsat görülmedi | fırsat tespit edilmedi | iyileştirme yok | iyileştirme gerekmiyor | öneri yok | düşünce yok |
    duygu yok | kanal yok | etkileşim yok | temas bulunmuyor | gereksinim yok | gözlem yok | yorum yok`,
  because: list`çünkü | nedeni | neden | sebebi | sebep | zira | dolayı | sayesinde | yüzünden | nedeniyle | sebebiyle`,
  evidence: {
    interview: list`görüşme | görüşmeler | mülakat | mülakatlar | röportaj | kullanıcı görüşmesi | kullanıcı görüşmeleri |
      müşteri görüşmesi | müşteri görüşmeleri | odak grup | saha araştırması | günlük çalışması | gözlem | gözlemler`,
    survey: list`anket | anketler | memnuniyet anketi | müşteri anketi`,
    analytics: list`analitik | web analitiği | veri analizi | kullanım verileri | analiz verileri | ısı haritası`,
    test: list`test | testler | kullanıcı testi | kullanıcı testleri | kullanılabilirlik testi | kullanılabilirlik testleri |
      A/B testi | prototip testi`,
    feedback: list`geri bildirim | geri bildirimler | müşteri yorumu | müşteri yorumları | şikâyet | şikâyetler | destek talebi |
      destek talepleri`,
    assumption: list`varsayım | varsayımlar | varsayıyoruz | hipotez | hipotezler | tahmin | tahminler | doğrulanmadı |
      doğrulanmamış | doğrulanacak`,
  },
  marks: {
    owner: list`sorumlu | sahibi | sorumlusu | kim`,
    measure: list`ölçüt | ölçü | metrik | gösterge | KPI`,
    impact: list`etki | değer | fayda | müşteri değeri`,
    effort: list`çaba | efor | karmaşıklık`,
    votes: list`oy | oylar | oy sayısı`,
  },
  purchase: list`Satın alma | Satın al | Satın almak | Sipariş | Sipariş verme | Ödeme | Ödeme yapma`,
  company: list`gönderiyoruz | teslim ediyoruz | sunuyoruz | sağlıyoruz | satıyoruz | faturalandırıyoruz | fatura kesiyoruz |
    müşteriyi arıyoruz | geri arıyoruz | iletişime geçiyoruz | bilgilendiriyoruz | bildiriyoruz | eğitiyoruz | onaylıyoruz | işliyoruz |
    yayınlıyoruz | ekibimiz | çalışanlarımız | temsilcilerimiz | müşteri kazanımı | potansiyel müşteri oluşturma | çapraz satış |
    üst satış`,
  departments: list`Satış | Satış departmanı | Satış ekibi | Pazarlama | Pazarlama departmanı | Finans | Muhasebe | Faturalama | Hukuk |
    Hukuk departmanı | BT | Bilgi işlem | İK | İnsan kaynakları | Satın alma departmanı | Lojistik | Operasyon | Arka ofis`,
  legend: list`lejant | açıklama | renk kodu | renk | renkler | kırmızı | yeşil | sarı | turuncu | mavi | pembe | mor | gri | siyah`,
  feelings: {
    good: list`iyi | çok iyi | harika | mutlu | mutluluk | neşeli | sevinç | sevinçli | memnun | memnuniyet | heyecanlı | heyecan |
      hevesli | meraklı | merak | ilgili | umutlu | umut | iyimser | kendinden emin | güvende | güven | rahatlamış | rahat | sakin |
      huzurlu | gururlu | gurur | minnettar | etkilenmiş | motive | keyifli | güzel | süper | mükemmel | şahane | mutluyum | mutlular |
      mutlu hissediyor | sevinçten | seviniyor | sevindi | keyif | keyif alıyor | memnunum | memnunlar | memnun kaldı | tatmin |
      tatmin olmuş | heyecanlanıyor | heyecanlandı | ilgi | ilgili hissediyor | umutla | umutlanıyor | iyimserlik | özgüven | özgüvenli |
      güvenli | güveniyor | rahatlama | rahatladı | rahatlıyor | rahatlık | huzur | sakinlik | sakinleşti | gururlanıyor | minnettarlık |
      teşekkür | motivasyon | ilham | ilham almış | hoş | hoşnut | hoşuna gidiyor | eğlenceli | eğleniyor | seviyor | bayıldı | sevgi |
      değerli hissediyor | anlaşılmış | ikna olmuş | büyülenmiş | coşku | coşkulu | konforlu | şevkli`,
    bad: list`kötü | çok kötü | berbat | üzgün | üzüntü | mutsuz | kızgın | kızgınlık | öfkeli | öfke | sinirli | rahatsız | hüsran |
      hayal kırıklığına uğramış | kafası karışık | kafa karışıklığı | şaşkın | kaygılı | kaygı | endişeli | endişe | gergin | stresli |
      stres | bunalmış | memnuniyetsiz | sıkılmış | sıkıntılı | sabırsız | kararsız | güvensiz | belirsizlik | şüpheci | şüpheli | korku |
      korkmuş | kaybolmuş | çaresiz | tereddütlü | yorgun | bitkin | pişman | fena | korkunç | rezalet | üzüldü | üzülüyor | üzücü |
      kızdı | kızıyor | öfkelendi | sinirlendi | sinirleniyor | sinir | sinir bozucu | rahatsızlık | rahatsız edici | rahatsız oldu |
      hayal kırıklığı | hayal kırıklığına uğradı | hayal kırıklığı yaşıyor | düş kırıklığı | kafası karıştı | kafa karıştırıcı |
      şaşkınlık ve korku | kaygılanıyor | kaygılandı | endişeleniyor | endişelendi | gerginlik | gerildi | gerilim | stresli hissediyor |
      strese girdi | bunaldı | bunalıyor | bunalım | bunaltıcı | memnuniyetsizlik | hoşnutsuz | sıkıldı | sıkılıyor | sıkıcı | sıkıntı |
      sabırsızlık | sabırsızlanıyor | kararsızlık | güvensizlik | güvenmiyor | belirsiz | şüphe | kuşku | kuşkulu | şüpheleniyor |
      korkuyor | korktu | tedirgin | tedirginlik | panik | paniklemiş | panikledi | kayıp | çaresizlik | umutsuz | umutsuzluk | tereddüt |
      tereddüt ediyor | yorgunluk | yoruldu | yorucu | bezgin | bıkkın | bıktı | bitkinlik | pişmanlık | utanç | utanmış | mahcup | suçlu |
      yalnız | yalnızlık | terk edilmiş | reddedilmiş | aldatılmış | kandırılmış | dışlanmış | nefret | nefret ediyor | tiksinti |
      isteksiz | isteksizlik | motivasyonsuz | moralsiz | morali bozuk | kırgın | kırılmış | hüzün | hüzünlü | huzursuz | huzursuzluk |
      perişan | şok`,
    either: list`şaşırmış | şaşırdı | şaşkınlık | sürpriz | nötr | tarafsız | kayıtsız | ilgisiz | karışık duygular`,
    turns: list`değil | değilim | değiller | yok | hiç | asla | ne | daha az | olmadan | eğer | ister | istiyor | isterdi | istiyorlar |
      umuyor | ama | fakat | ancak | rağmen | kadar | yerine | eksik | eksikliği | neredeyse | az | olsa | keşke | önlemek`,
  },
  and: list`ve | ile`,
} satisfies Words
