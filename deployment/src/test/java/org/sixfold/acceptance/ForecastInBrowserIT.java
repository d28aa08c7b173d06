package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.documents.WrittenDocument;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * At four in the afternoon one grid member has more calls than until eight, the neighbours none.
 */
@OnRealBrowser
class ForecastInBrowserIT {

  private static final String ADDRESS = "永康市东城街道五金城社区永康人家5幢1单元%d0%d室";
  private static final int MANY = 75;

  @Test
  void theCommandRoomLooksAheadMovesPeopleAndReckons() {
    try (RunningProduct product =
            RunningProduct.start(
                Database.h2(), "timelapse", "--sixfold.clock.start=2021-12-11T16:00:00+08:00");
        Browser browser = Browser.start()) {
      handIn(Client.signedIn(product, "command-1"));
      browser.screen(1366, 900);
      browser.signIn(product, "command-1");
      browser.awaitText("指挥室");

      browser.open(product.at("/desk/#/forecast"));
      browser.awaitText("采纳");
      browser.settle();
      browser.screenshot(WrittenDocument.picture("desk-forecast"));
      assertWhole(browser, 1366);
      browser.clickText("采纳");
      browser.awaitText("已采纳");
      browser.clickText("撤销");
      browser.awaitText("已撤销");
      browser.awaitText("采纳");

      browser.clickText("测算");
      browser.awaitText("合起来够用");
      for (int wide : new int[] {390, 1920, 1366}) {
        browser.screen(wide, wide == 390 ? 844 : 1080);
        browser.settle();
        browser.screenshot("forecast-" + wide);
        assertWhole(browser, wide);
      }
    }
  }

  private static void handIn(Client commandRoom) {
    ListFile file = new ListFile();
    for (int i = 0; i < MANY; i++) {
      file.person("王安宁", 100_000 + i, ADDRESS.formatted(i / 4 % 18 + 1, i % 4 + 1));
    }
    String list =
        commandRoom
            .upload(
                "/api/lists",
                "many.csv",
                file.csv(),
                Map.of("source", "核查名单", "listDate", "2021-12-11"))
            .expect(202)
            .path("id")
            .asString();
    assertThat(Lists.awaitDone(commandRoom, list).path("created").asInt()).isEqualTo(MANY);
  }

  private static void assertWhole(Browser browser, int wide) {
    assertThat(browser.sideways()).as("scrolls sideways at %d by", wide).isZero();
    assertThat(browser.accessibilityViolations()).as("at %d", wide).isEmpty();
  }
}
