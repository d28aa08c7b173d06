package org.sixfold.papers;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.springframework.stereotype.Component;

/** Lays papers out as one PDF, each on a new page, with the font embedded as far as it is used. */
@Component
class PaperPrinter {

  /**
   * A paper to print.
   *
   * @param hash of the content; its first half stands on the sheet. Null if it is no paper of a
   *     case
   * @param beside what is printed below the content and is no part of it
   */
  record Sheet(String documentNo, Instant issuedAt, String content, String hash, String beside) {

    Sheet(String documentNo, Instant issuedAt, String content, String hash) {
      this(documentNo, issuedAt, content, hash, "");
    }

    Sheet with(String below) {
      return new Sheet(documentNo, issuedAt, content, hash, below);
    }
  }

  private static final String EMBEDDED = "data:image/png;base64,";
  private static final String STYLE = read("/papers/paper.css");

  private final PaperFont font;

  PaperPrinter(PaperFont font) {
    this.font = font;
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
  }

  /** The PDF of some papers. */
  byte[] print(String title, List<Sheet> sheets, ZoneId zone) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    // Nothing is fetched from anywhere, whatever a paper says; QR codes come with the sheet.
    builder.useUriResolver((base, uri) -> uri.startsWith(EMBEDDED) ? uri : null);
    // For the archive; it also keeps the library off the fonts of the machine.
    builder.usePdfAConformance(PdfAConformance.PDFA_2_U);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useFont(font::regular, PaperFont.FAMILY, 400, FontStyle.NORMAL, true);
    builder.useFont(font::bold, PaperFont.FAMILY, 700, FontStyle.NORMAL, true);
    builder.withHtmlContent(page(title, sheets), null);
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
      renderer.createPDFWithoutClosing();
      date(renderer.getPdfDocument().getDocumentInformation(), sheets, zone);
      renderer.getPdfDocument().save(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pdf.toByteArray();
  }

  private String page(String title, List<Sheet> sheets) {
    StringBuilder page = new StringBuilder();
    page.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"zh\"><head><title>");
    page.append(title).append("</title><style>").append(STYLE).append("</style></head><body>");
    sheets.forEach(sheet -> add(sheet, page));
    return page.append("</body></html>").toString();
  }

  private void add(Sheet sheet, StringBuilder page) {
    String content = font.legible(sheet.content());
    page.append("<div class=\"sheet\"><div class=\"foot\">");
    if (sheet.documentNo() != null) {
      page.append(font.legible(PaperText.escaped(sheet.documentNo()))).append("　");
    }
    if (sheet.hash() != null) {
      page.append("校验码 Check code ").append(sheet.hash(), 0, 32);
    }
    if (!content.equals(sheet.content())) {
      page.append("<br/>方框后为字库未收之字的统一码 A box and a code stand for a rare character");
    }
    page.append("</div>").append(content).append(sheet.beside()).append("</div>");
  }

  /** The dates are those of the papers, not of the print. */
  private static void date(PDDocumentInformation about, List<Sheet> sheets, ZoneId zone) {
    Calendar latest = Calendar.getInstance(TimeZone.getTimeZone(zone));
    latest.setTime(
        Date.from(sheets.stream().map(Sheet::issuedAt).max(Instant::compareTo).orElseThrow()));
    about.setCreationDate(latest);
    about.setModificationDate(latest);
  }

  private static String read(String resource) {
    try (InputStream file = PaperPrinter.class.getResourceAsStream(resource)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
