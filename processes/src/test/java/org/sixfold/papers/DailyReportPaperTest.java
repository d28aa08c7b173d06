package org.sixfold.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.sixfold.report.ReportTable;
import org.sixfold.shared.SixfoldClock;

class DailyReportPaperTest {

  private static final Instant MADE = Instant.parse("2021-12-11T12:30:00Z");

  private final DailyReportPaper paper =
      new DailyReportPaper(new PaperPrinter(new PaperFont()), new Stopped());

  @Test
  void everyNumberIsReadableWithItsFontInside() throws IOException {
    List<List<Object>> grids = new ArrayList<>();
    for (int i = 1; i <= 160; i++) {
      grids.add(List.of("五金城社区第" + i + "微网格", 5_000L + i, 1.25));
    }
    ReportTable ledger =
        new ReportTable(
            "状态台账 Ledger of states",
            List.of("状态 State", "日初 Opening", "日末 Closing"),
            List.of(List.of("核查中 Checking", 4_088L, 721L)));
    ReportTable list =
        new ReportTable("名单 <b>", List.of("a", "b"), List.of(List.of("=1+1&<i>𠮷</i>", 1L)));
    ReportTable byGrid =
        new ReportTable("按网格的时效 Timeliness by grid", List.of("网格", "到期", "小时"), grids);

    byte[] pdf =
        paper.print("日报 Daily report", "2021-12-11　截至 20:30", MADE, List.of(ledger, list, byGrid));

    Pdf.keep("daily-report", pdf);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(Pdf.text(document))
          .contains("日报 Daily report", "截至 20:30", "核查中 Checking", "4088", "721")
          .contains("=1+1&<i>□〔U+20BB7〕</i>", "五金城社区第160微网格", "5160", "1.3");
      assertThat(Pdf.fonts(document)).isNotEmpty().allMatch(PDFont::isEmbedded);
      assertThat(document.getNumberOfPages()).isBetween(4, 8);
      assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(MADE);
    }
  }

  private static final class Stopped implements SixfoldClock {
    @Override
    public Instant now() {
      return MADE;
    }

    @Override
    public ZoneId zone() {
      return ZoneId.of("Asia/Shanghai");
    }
  }
}
