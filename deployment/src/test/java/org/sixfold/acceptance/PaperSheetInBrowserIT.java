package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * A building's sheet is printed, filled in by hand, and entered later by its code: each report says
 * that it came from paper, and when it was taken.
 */
@OnRealBrowser
class PaperSheetInBrowserIT {

  private static final String GRID_MEMBER = "gm-33078400100701";
  private static final int BUILDING = 7;
  private static final int PEOPLE = 3;

  @Test
  void sheetIsPrintedAndEnteredLater() {
    RunningProduct product = SharedProduct.get();
    People people = new People(product);
    List<String> cases = new PeopleAtHome(people, BUILDING).isolate(PEOPLE);
    List<String> reports = openReports(people, cases);
    assertThat(reports).hasSize(PEOPLE);
    try (Browser browser = Browser.start()) {
      Look look = new Look(browser, "paper");
      Handler handler = new Handler(product, browser, GRID_MEMBER).ready();
      browser.open(product.at("/#/reports"));
      browser.awaitText("怎么得知");
      String sheet = chooseBuilding(browser);
      look.at("sheet");
      assertPrinted(browser);

      JsonNode code =
          people.as(GRID_MEMBER).get("/api/rounds/sheets/" + sheet + "/code").expect(200);
      browser.open(URI.create("about:blank"));
      browser.open(URI.create(code.path("address").asString()));
      browser.awaitText("纸上记的时间");
      enter(browser);
      browser.clickText("填好的会在这里提交");
      browser.awaitText("还缺：纸上记的时间");
      look.at("without-time");
      browser.setValue(".sheet-way input", "2021-12-11T07:10");
      browser.clickText("提交 " + PEOPLE);
      browser.awaitText("已提交 " + PEOPLE + " 份");
      look.at("entered");
      look.assertNothingFound();
      assertThat(handler.kept().names("outbox/")).isEmpty();
    }
    for (String report : reports) {
      JsonNode ended = people.as(GRID_MEMBER).get("/api/tasks/" + report + "/ended").expect(200);
      assertThat(ended.path("values").path("source").asString()).isEqualTo("PAPER");
      assertThat(ended.path("values").path("actedAt").asString()).startsWith("2021-12-11T07:10");
    }
  }

  private static List<String> openReports(People people, List<String> cases) {
    return people
        .as(GRID_MEMBER)
        .get("/api/rounds/reports")
        .expect(200)
        .path("items")
        .valueStream()
        .filter(line -> cases.contains(line.path("caseId").asString()))
        .map(line -> line.path("task").path("id").asString())
        .toList();
  }

  private static String chooseBuilding(Browser browser) {
    String option =
        "[...document.querySelectorAll('.building option')].find(o => o.text.includes('永康人家"
            + BUILDING
            + "幢'))";
    browser.await(option);
    String sheet = browser.evaluate(option + ".value").asString();
    browser.choose(".building select", sheet);
    browser.await("document.querySelectorAll('.sheet-row').length === " + PEOPLE);
    return sheet;
  }

  /** On paper: names, doors and a code; no number of anybody. */
  private static void assertPrinted(Browser browser) {
    browser.print(true);
    browser.await("document.querySelector('.print-only img')?.complete");
    assertThat(browser.text()).contains("永康人家" + BUILDING + "幢", "扫码录入本表", "101室");
    assertThat(browser.text()).doesNotContain("33010", "140000").doesNotContain("登录");
    browser.picture("paper-printed");
    browser.print(false);
  }

  private static void enter(Browser browser) {
    for (int i = 0; i < PEOPLE; i++) {
      String row = "document.querySelectorAll('.sheet-row')[" + i + "]";
      browser.await(row);
      browser.evaluate(row + ".querySelector('.temp').focus()");
      browser.insert("36" + (i + 3));
      browser.click(row + ".querySelectorAll('.button')[0]");
    }
  }
}
