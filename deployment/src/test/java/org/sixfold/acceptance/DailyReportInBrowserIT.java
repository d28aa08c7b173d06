package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/**
 * A day in figures: the page adds up and opens what stands behind its numbers, the report is made
 * by the clock, its files say what the page says, and who wants to know is told.
 */
@OnRealBrowser
class DailyReportInBrowserIT {

  private static final String DAY = "2021-12-11";
  private static final String WORDS = "当日下午整栋楼停电，无法联系";

  /** As long as the code of a micro-grid. */
  private static final int MICRO_GRID = 14;

  private static final List<List<Integer>> SCREENS =
      List.of(List.of(320, 568), List.of(390, 844), List.of(1366, 900), List.of(1920, 1080));

  @Test
  void theDayAddsUpAndItsReportIsMade() throws Exception {
    try (RunningProduct product = RunningProduct.start(Database.h2(), "timelapse");
        Browser browser = Browser.start()) {
      Client room = Client.signedIn(product, "command-1");
      String list = Lists.handIn(room, Truth.LISTS.get(2)).path("id").asString();
      String caseId = aCaseOf(room, list);
      room.put("/api/board/daily-report/telling", Map.of("told", true)).expect(200);
      JsonNode board = room.get("/api/board").expect(200);
      room.post("/api/clock/advance", Map.of("duration", "PT12H31M")).expect(200);

      JsonNode figures = room.get("/api/board/daily-report/figures?date=" + DAY).expect(200);
      assertThat(figures.path("made").asBoolean()).isTrue();
      assertThat(figures.path("asOf").asString()).startsWith(DAY + "T20:30");
      assertThat(figures.path("ledger").path("balanced").asBoolean()).isTrue();
      long total = figures.path("ledger").path("total").path("closing").asLong();
      assertThat(total).isEqualTo(board.path("balance").path("total").asLong()).isGreaterThan(500);
      assertThat(room.get("/api/notices").expect(200).path("items").toString())
          .contains(DAY + " 日报已生成");

      aHandlerReplies(product, room);

      browser.screen(1366, 900);
      browser.signIn(product, "command-1");
      browser.awaitText("指挥室");
      browser.open(product.at("/desk/#/daily"));
      browser.awaitText("账目相符");
      browser.awaitText("说明与申辩");
      browser.awaitText("已生成，数字不再变动");
      browser.awaitText("前一日报告之后");
      look(browser, "daily-report");
      browser.clickText("English");
      browser.awaitText("The ledger adds up");
      look(browser, "daily-report-en");
      browser.clickText("中文");
      browser.awaitText("账目相符");
      browser.click("document.querySelectorAll('.sum .entry-num')[3]");
      browser.await("document.querySelector('[role=dialog] td a[href^=\"#/cases/\"]')");
      browser.awaitText("数字 " + total + "，共 " + total + " 条");
      look(browser, "daily-report-drill");

      browser.open(product.at("/desk/#/cases/" + caseId));
      browser.await("document.querySelector('.way-picture rect')");
      browser.click("document.querySelector('.way summary')");
      browser.await("document.querySelector('.way table tbody tr')");
      look(browser, "case-way");

      workbookSays(file(product, "xlsx"), total);
      pdfSays(file(product, "pdf"), total);
    }
  }

  /** Whose tasks were late says on the own page, on a phone or at a desk, what numbers don't. */
  private static void aHandlerReplies(RunningProduct product, Client room) throws Exception {
    String week = "/api/board/timeliness?by=GRID&from=2021-12-05&to=" + DAY;
    String grid =
        room.get(week)
            .expect(200)
            .path("lines")
            .valueStream()
            .filter(line -> line.path("late").asLong() > 0)
            .map(line -> line.path("key").asString())
            .filter(key -> key.length() == MICRO_GRID)
            .findFirst()
            .orElseThrow();
    try (Browser phone = Browser.start()) {
      phone.screen(390, 844);
      phone.signIn(product, "gm-" + grid);
      phone.evaluate("location.hash = '#/work/timeliness'");
      phone.type("#words-GRID", WORDS);
      look(phone, "my-timeliness");
      phone.click("document.querySelector('#words-GRID').form.querySelector('[type=submit]')");
      phone.awaitText("已提交。");
      phone.await(
          "[...document.querySelectorAll('.said li')].some(one => one.textContent.includes('"
              + WORDS
              + "'))");
      look(phone, "my-timeliness-replied");
    }
    assertThat(room.get(week).expect(200).path("replies").valueStream())
        .anyMatch(
            one ->
                one.path("text").asString().equals(WORDS)
                    && one.path("key").asString().equals(grid));
  }

  private static String aCaseOf(Client room, String list) {
    return Lists.all(room, "/api/lists/" + list + "/rows").stream()
        .map(row -> row.path("caseId").asString(""))
        .filter(id -> !id.isEmpty())
        .findFirst()
        .orElseThrow();
  }

  private static void look(Browser browser, String picture) {
    browser.settle();
    for (List<Integer> screen : SCREENS) {
      browser.screen(screen.get(0), screen.get(1));
      browser.frame();
      browser.screenshot(picture + "-" + screen.get(0));
      assertThat(browser.accessibilityViolations()).as(picture + " " + screen).isEmpty();
      assertThat(browser.sideways()).as("%s on %s sideways by", picture, screen).isZero();
    }
    browser.screen(1366, 900);
  }

  private static byte[] file(RunningProduct product, String format) throws Exception {
    URI address = product.at("/api/board/daily-report?date=" + DAY + "&format=" + format);
    String basic =
        Base64.getEncoder().encodeToString("command-1:sixfold".getBytes(StandardCharsets.UTF_8));
    HttpResponse<byte[]> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(address).header("Authorization", "Basic " + basic).build(),
                BodyHandlers.ofByteArray());
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .contains("attachment", DAY + "." + format);
    Path folder = Files.createDirectories(Path.of("target/reports-of-days"));
    Files.write(folder.resolve("daily-report." + format), answer.body());
    return answer.body();
  }

  private static void workbookSays(byte[] file, long total) throws IOException {
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> ledger = workbook.getFirstSheet().read();
      Row sum = ledger.get(ledger.size() - 1);
      assertThat(sum.getCellText(0)).startsWith("合计");
      assertThat(sum.getCellAsNumber(4).orElseThrow().longValue()).isEqualTo(total);
    }
  }

  private static void pdfSays(byte[] file, long total) throws IOException {
    try (PDDocument document = Loader.loadPDF(file)) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("状态台账 Ledger of states", "截至", String.valueOf(total));
      for (PDPage page : document.getPages()) {
        for (var name : page.getResources().getFontNames()) {
          assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
        }
      }
    }
  }
}
