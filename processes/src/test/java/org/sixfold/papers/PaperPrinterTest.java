package org.sixfold.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sixfold.papers.PaperPrinter.Sheet;

class PaperPrinterTest {

  private static final Instant ISSUED = Instant.parse("2022-07-02T01:00:00Z");
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final PaperPrinter printer = new PaperPrinter(new PaperFont());

  @ParameterizedTest
  @EnumSource(PaperKind.class)
  void everyPaperIsReadableWithItsFontInside(PaperKind kind) throws IOException {
    byte[] pdf = printer.print(kind.title(), List.of(sheet(kind, "陈小明")), ZONE);
    Pdf.keep(kind.template(), pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = Pdf.text(document);
      assertThat(text).contains("陈小明", "330784199001011234", "Check code");
      assertThat(Pdf.fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(Pdf.fonts(document)).allSatisfy(font -> assertThat(font.getName()).contains("+"));
      assertThat(document.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
    assertThat(pdf).hasSizeLessThan(200_000);
  }

  @Test
  void aRareCharacterIsWrittenByItsCode() throws IOException {
    byte[] pdf = printer.print("x", List.of(sheet(PaperKind.RELEASE_NOTICE, "𠮷田赟")), ZONE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(Pdf.text(document)).contains("□〔U+20BB7〕田赟", "统一码").doesNotContain("#");
    }
  }

  @Test
  void manyPapersArePrintedAtOnceEachOnItsOwnPage() throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      sheets.add(sheet(PaperKind.WAGES_LETTER, "某人" + i));
    }
    byte[] pdf = printer.print("x", sheets, ZONE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(30);
      PDFTextStripper page = new PDFTextStripper();
      page.setStartPage(30);
      assertThat(page.getText(document)).contains("某人29", sheets.get(29).hash().substring(0, 32));
      assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(ISSUED);
    }
  }

  @Test
  void whatPeopleWroteIsTextAndNeverMarkup() throws IOException {
    String name = "<img src=\"file:///etc/passwd\"/> & {phone} \u0001";
    byte[] pdf = printer.print("x", List.of(sheet(PaperKind.WAGES_LETTER, name)), ZONE);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(Pdf.text(document).replaceAll("\\s", ""))
          .contains("<imgsrc=\"file:///etc/passwd\"/>&{phone}");
    }
  }

  @Test
  void whatIsNotKnownIsLeftToBeWrittenByHand() {
    String text = PaperText.of(PaperKind.HOME_NOTICE, Map.of("name", "陈小明"));

    assertThat(text).contains("class=\"blank\"").doesNotContain("null", "{employer}");
  }

  private static Sheet sheet(PaperKind kind, String name) {
    Map<String, String> facts = new HashMap<>();
    facts.put("name", name);
    facts.put("document", "330784199001011234");
    facts.put("documentType", "港澳居民来往内地通行证");
    facts.put("documentTypeEn", "Mainland travel permit for Hong Kong and Macau residents");
    facts.put("phone", "13800000000");
    facts.put("sex", "男");
    facts.put("address", "东城街道五金城社区永康人家5幢3单元201室");
    facts.put("authority", "永康市疫情防控指挥部");
    facts.put("paperNo", "永防指〔2022〕12号");
    facts.put("decisionNo", "永防指〔2022〕12号");
    facts.put("legalBasis", "《中华人民共和国传染病防治法》第四十一条");
    facts.put("rule", "CN9-CLOSE-CONTACT，国务院联防联控机制综合发〔2022〕71号，2022-06-28 至 2022-11-10");
    facts.put("parts", "集中隔离：自2022年7月1日15时00分至2022年7月8日24时\n居家健康监测：自2022年7月8日24时00分至2022年7月11日24时");
    facts.put("homeParts", "居家健康监测：自2022年7月9日0时00分至2022年7月11日24时");
    facts.put("end", "2022年7月11日24时");
    facts.put("effective", "2022年7月11日24时");
    facts.put("start", "2022年7月1日15时00分");
    facts.put("measures", "集中隔离、居家健康监测");
    facts.put("supports", "饮食、药品、照护");
    facts.put("signer", "冯启明");
    facts.put("signedAt", "2022年7月2日9时00分");
    facts.put("issuedOn", "2022年7月2日");
    facts.put("issuedAt", "2022年7月2日9时00分");
    facts.put("cadre", "吕建国");
    facts.put("cadrePhone", "13900000001");
    facts.put("gridMember", "廖小芳");
    facts.put("gridMemberPhone", "13900000002");
    facts.put("doctor", "应医生");
    facts.put("doctorPhone", "13900000003");
    String content = PaperText.of(kind, facts);
    return new Sheet("永防指〔2022〕12号", ISSUED, content, PaperService.hash(content));
  }
}
