package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sixfold.documents.WrittenDocument;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * A grid member signs in on a phone and completes a phone check; axe finds nothing (WCAG 2.2 AA).
 */
@OnRealBrowser
class PhoneCheckInBrowserIT {

  @Test
  void gridMemberCompletesAPhoneCheck() {
    try (RunningProduct product = RunningProduct.start(Database.h2(), "timelapse");
        Browser browser = Browser.start()) {
      Client commandRoom = Client.signedIn(product, "command-1");
      ListFile file = new ListFile();
      for (int i = 1; i <= 3; i++) {
        file.person("陈安宁周乐林小雨".substring(i * 2 - 2, i * 2), i, "永康市东城街道五金城社区永康人家" + i + "幢");
      }
      Lists.handIn(commandRoom, file, "2021-12-11");

      browser.screen(390, 844);
      browser.open(product.at("/"));
      browser.awaitText("登录六对一");
      assertAccessible(browser, "handler-sign-in");
      browser.type("#username", "gm-33078400100701");
      browser.type("#password", "sixfold");
      browser.clickText("登录");

      browser.awaitText("我的任务");
      browser.awaitText("电话核查");
      assertAccessible(browser, "handler-tasks");
      browser.clickText("电话核查");
      browser.awaitText("接通情况");
      fillPhoneCheck(browser);
      assertAccessible(browser, "handler-phone-check");
      browser.clickText("提交");

      browser.awaitText("已办理");
      assertAccessible(browser, "handler-done");
      assertThat(
              commandRoom
                  .get("/api/tasks?view=grid&kind=check-by-phone")
                  .expect(200)
                  .path("items")
                  .size())
          .isEqualTo(2);
      assertThat(
              commandRoom
                  .get("/api/tasks?view=grid&kind=confirm-class")
                  .expect(200)
                  .path("items")
                  .size())
          .isEqualTo(1);
    }
  }

  private static void fillPhoneCheck(Browser browser) {
    browser.click(choice("SELF"));
    browser.click("document.getElementById('f-identityStated')");
    browser.click(choice("YES"));
    browser.type("#f-address", "永康市东城街道五金城社区永康人家1幢");
    browser.click(choice("PHONE"));
    browser.await("document.body.innerText.includes('涉及')");
  }

  private static String choice(String value) {
    return "document.querySelector('input[type=radio][value=" + value + "]')";
  }

  private static void assertAccessible(Browser browser, String picture) {
    browser.screenshot(WrittenDocument.picture(picture));
    assertThat(browser.accessibilityViolations()).as(picture).isEmpty();
  }
}
