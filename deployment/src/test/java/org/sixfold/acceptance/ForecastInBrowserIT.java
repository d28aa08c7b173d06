package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sixfold.documents.WrittenDocument;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;

/** In the afternoon the day's list is hardly begun: the page says where, who helps, how many. */
@OnRealBrowser
class ForecastInBrowserIT {

  @Test
  void theCommandRoomLooksAheadAndReckons() {
    try (RunningProduct product =
            RunningProduct.start(
                Database.h2(), "timelapse", "--sixfold.clock.start=2021-12-11T17:30:00+08:00");
        Browser browser = Browser.start()) {
      Client commandRoom = Client.signedIn(product, "command-1");
      Lists.handIn(commandRoom, Truth.LISTS.get(1));
      Look look = new Look(browser, "forecast");
      browser.screen(1366, 900);
      browser.signIn(product, "command-1");
      browser.awaitText("指挥室");

      browser.open(product.at("/desk/#/forecast"));
      browser.awaitText("各小时预计逾期");
      browser.settle();
      look.at("page");

      browser.screen(1366, 900);
      browser.clickText("测算");
      browser.awaitText("合起来够用");
      look.at("reckoned");
      browser.screen(1920, 1080);
      browser.settle();
      browser.screenshot(WrittenDocument.picture("forecast-wall"));
      browser.screen(1366, 900);
      browser.settle();
      browser.screenshot(WrittenDocument.picture("desk-forecast"));
      assertThat(browser.accessibilityViolations()).isEmpty();
      look.assertNothingFound();
    }
  }
}
