package org.sixfold.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sixfold.ownpage.ServedPapers;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.OwnPhones;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;

/** The sheets that are handed over lead to the own page; the codes stand on another sheet. */
@ProcessTest
class PaperServingTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired ServedPapers served;
  @Autowired OwnPhones phones;

  @Test
  void theCodeOnPaperAndTheToldDigitsOpenThePage() throws Exception {
    walk.startAt("2021-12-11T09:00");
    String id = shortcuts.proposed("MEDIUM_RISK_AREA", "HOME_ISOLATION", "2021-12-10T18:00");
    walk.complete(id, "sign-decision", "SIGNED", Filled.decision());

    byte[] pdf = served.print(List.of(id), walk.user("vc-330784001007"), "https://sixfold.example");

    try (PDDocument document = Loader.loadPDF(pdf)) {
      String cover = text(document, 1, 1);
      String handedOut = text(document, 2, document.getNumberOfPages());
      assertThat(cover).contains("送达清单", "永防指1号");
      String code = cover.replaceAll("(?s).*永防指1号\\s+(\\d{6})\\b.*", "$1");
      assertThat(code).matches("\\d{6}");
      assertThat(handedOut)
          .contains("疫情防控措施决定书", "告知书", "您的个人页面", "https://sixfold.example/own/#")
          .doesNotContain(code);

      List<String> addresses = scanned(document);
      assertThat(addresses)
          .as("on order and notice the same")
          .hasSize(2)
          .containsOnly(addresses.get(0));
      String token = addresses.get(0).substring("https://sixfold.example/own/#".length());
      assertThat(phones.at("192.0.2.20").open(token, code).status()).isEqualTo(200);
    }
  }

  @Test
  void whatIsNotIssuedIsNotPrintedAndNobodyElsePrints() {
    walk.startAt("2021-12-11T09:00");
    String id = shortcuts.served("CLOSE_CONTACT", "CENTRALISED_ISOLATION", "2021-12-10T18:00");

    assertThatThrownBy(() -> served.print(List.of(id), walk.user("dr-01"), "https://x"))
        .hasMessage("access.forbidden");
    assertThatThrownBy(() -> served.print(List.of(), walk.user("command-1"), "https://x"))
        .hasMessage("paper.noCases");
    assertThatThrownBy(() -> served.print(List.of(id, "none"), walk.user("command-1"), "https://x"))
        .hasMessage("case.unknown");
    assertThat(walk.count("select count(*) from own_page_link where case_id = ?", id))
        .as("no link of a print that failed")
        .isZero();
  }

  private static String text(PDDocument document, int from, int to) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setStartPage(from);
    stripper.setEndPage(to);
    return stripper.getText(document);
  }

  private static List<String> scanned(PDDocument document) throws IOException {
    List<String> found = new java.util.ArrayList<>();
    for (int page = 0; page < document.getNumberOfPages(); page++) {
      BufferedImage seen = new PDFRenderer(document).renderImageWithDPI(page, 150);
      int[] pixels = seen.getRGB(0, 0, seen.getWidth(), seen.getHeight(), null, 0, seen.getWidth());
      try {
        found.add(
            new MultiFormatReader()
                .decode(
                    new BinaryBitmap(
                        new HybridBinarizer(
                            new RGBLuminanceSource(seen.getWidth(), seen.getHeight(), pixels))))
                .getText());
      } catch (NotFoundException noCodeHere) {
        // The cover and further pages have none.
      }
    }
    return found;
  }
}
