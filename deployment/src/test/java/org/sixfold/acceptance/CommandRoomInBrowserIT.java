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

/** The command room's pages show a list's figures and a case's file; axe finds nothing. */
@OnRealBrowser
class CommandRoomInBrowserIT {

  @Test
  void commandRoomSeesListAndCase() {
    try (RunningProduct product = RunningProduct.start(Database.h2(), "timelapse");
        Browser browser = Browser.start()) {
      Client commandRoom = Client.signedIn(product, "command-1");
      String list = Lists.handIn(commandRoom, Truth.LISTS.get(2)).path("id").asString();
      String caseId =
          Lists.all(commandRoom, "/api/lists/" + list + "/rows").get(0).path("caseId").asString();

      browser.screen(1280, 900);
      browser.signIn(product, "command-1");
      browser.awaitText("指挥室");

      browser.open(product.at("/desk/#/lists/" + list));
      browser.awaitText("546");
      assertAccessible(browser, "desk-lists");
      browser.open(product.at("/desk/#/cases/" + caseId));
      browser.await("document.querySelector('h1')");
      assertAccessible(browser, "desk-case");
      browser.open(product.at("/desk/#/"));
      browser.awaitText("总览");
      assertAccessible(browser, "desk-board");
    }
  }

  private static void assertAccessible(Browser browser, String picture) {
    browser.settle();
    browser.screenshot(WrittenDocument.picture(picture));
    assertThat(browser.accessibilityViolations()).as(picture).isEmpty();
  }
}
