package org.sixfold.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.sixfold.casework.Answers;

/** What the finger drew stands on the paper beside the name. */
class DrawnSignatureTest {

  private static final List<List<Integer>> CROSS =
      List.of(List.of(100, 50, 900, 350), List.of(100, 350, 900, 50));

  private static final Map<String, Object> SIGNED =
      Map.of("sign", Map.of("name", "王安", "strokes", CROSS), "witness", "李强");

  private static Map<String, String> facts() {
    return new Answered("serve-notice", new Answers(SIGNED), null, null)
        .signature("receiver", "sign")
        .signature("witness", "witness")
        .facts();
  }

  @Test
  void theStrokesAreAPictureAndATypedNameIsNone() throws IOException {
    assertThat(facts()).containsEntry("receiver", "王安").containsEntry("witness", "李强");
    assertThat(facts()).doesNotContainKey("witness" + PaperText.DRAWN);

    BufferedImage drawn =
        ImageIO.read(
            new ByteArrayInputStream(
                Base64.getDecoder().decode(facts().get("receiver" + PaperText.DRAWN))));
    assertThat(drawn.getRGB(500, 200) & 0xff).as("where the strokes cross").isZero();
    assertThat(drawn.getRGB(500, 30) & 0xff).isEqualTo(255);
  }

  @Test
  void thePaperShowsIt() throws IOException {
    String with = PaperText.of(PaperKind.PROOF_OF_SERVICE, facts());
    Map<String, String> typed = new HashMap<>(facts());
    typed.remove("receiver" + PaperText.DRAWN);
    String without = PaperText.of(PaperKind.PROOF_OF_SERVICE, typed);

    assertThat(text(print(with))).contains("王安", "李强");
    assertThat(ink(with)).isGreaterThan(ink(without) + 200);
    ImageIO.write(picture(with), "png", new File("target/drawn-signature.png"));
  }

  private static byte[] print(String content) {
    return new PaperPrinter(new PaperFont())
        .print(
            "送达回证",
            List.of(
                new PaperPrinter.Sheet(
                    "x", Instant.parse("2021-12-11T00:00:00Z"), content, "0".repeat(64))),
            ZoneId.of("Asia/Shanghai"));
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private static BufferedImage picture(String content) throws IOException {
    try (PDDocument document = Loader.loadPDF(print(content))) {
      return new PDFRenderer(document).renderImageWithDPI(0, 100);
    }
  }

  /** How many pixels of the page are dark. */
  private static int ink(String content) throws IOException {
    BufferedImage page = picture(content);
    int dark = 0;
    for (int y = 0; y < page.getHeight(); y++) {
      for (int x = 0; x < page.getWidth(); x++) {
        dark += (page.getRGB(x, y) & 0xff) < 160 ? 1 : 0;
      }
    }
    return dark;
  }
}
