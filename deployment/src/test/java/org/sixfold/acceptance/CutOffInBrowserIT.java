package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import org.sixfold.testsupport.product.Truth;
import tools.jackson.databind.JsonNode;

/**
 * An evening in the command room: what stops the list an hour before, the figures frozen at eight
 * without anybody, signed by hand, the list answered; on a phone, at a desk and on a wall.
 */
@OnRealBrowser
class CutOffInBrowserIT {

  private static final String DAY = "2021-12-11";

  @Test
  void fromAnHourBeforeToTheSignature() {
    try (RunningProduct product =
            RunningProduct.start(
                Database.h2(), "timelapse", "--sixfold.clock.start=" + DAY + "T18:30+08:00");
        Browser browser = Browser.start()) {
      Client room = Client.signedIn(product, "command-1");
      Client admin = Client.signedIn(product, "admin");
      String list = Lists.handIn(room, Truth.LISTS.get(4)).path("id").asString();
      String name = room.get("/api/me").expect(200).path("name").asString();
      advance(admin, "PT30M");

      browser.screen(1366, 900);
      browser.signIn(product, "command-1");
      browser.awaitText("总览");
      browser.open(product.at("/desk/#/cutoff"));
      browser.awaitText("一小时内截止");
      browser.awaitText("尚未拨打");
      JsonNode told = room.get("/api/cut-off").expect(200);
      assertThat(number(browser, ".panel.stops .big .num"))
          .isEqualTo(told.path("checking").asLong());
      for (int[] screen : new int[][] {{390, 844}, {1366, 900}}) {
        look(browser, screen, "before");
      }
      assertDrillAgrees(browser, told.path("checking").asLong());

      advance(admin, "PT1H");
      browser.awaitText("等待签字");
      assertThat(room.get("/api/cut-off/" + DAY).expect(200).path("signature").isNull()).isTrue();
      browser.type("#frozen-sign", name);
      browser.clickText("签字确认");
      browser.await("!document.querySelector('#frozen-sign')");
      assertThat(
              room.get("/api/cut-off/" + DAY).expect(200).path("signature").path("by").asString())
          .isEqualTo("command-1");

      browser.clickText("签发反馈");
      browser.type("#reply-" + list + "-reason", "夜间不打扰，明早继续");
      browser.type("#reply-" + list + "-sign", name);
      browser.click(
          "[...document.querySelectorAll('.reply-form button')]"
              + ".find((b) => b.textContent.includes('签发反馈'))");
      browser.awaitText("已签发，待报送");
      for (int[] screen : new int[][] {{390, 844}, {1366, 900}}) {
        look(browser, screen, "after");
      }
      browser.open(product.at("/desk/#/cutoff?wall=1"));
      browser.awaitText("退出大屏");
      browser.awaitText("交班");
      look(browser, new int[] {1920, 1080}, "wall");
      assertLeadersWatch(browser, product);
    }
  }

  /** A leader of the sub-district looks at the same pages, of the own grids. */
  private static void assertLeadersWatch(Browser browser, RunningProduct product) {
    browser.endSession(product);
    browser.screen(1366, 900);
    browser.signIn(product, "ld-01");
    browser.awaitText("我的任务");
    for (String page : new String[] {"board", "cutoff", "forecast", "daily"}) {
      browser.open(product.at("/desk/#/" + page));
      browser.await("document.querySelector('.areas [aria-current=page]')");
      browser.settle();
      look(browser, new int[] {1366, 900}, "leader-" + page);
      assertThat(browser.text()).as(page).doesNotContain("您的角色不能进行此操作");
    }
  }

  private static void assertDrillAgrees(Browser browser, long people) {
    browser.click("document.querySelector('.panel.stops .big .num')");
    browser.await("document.querySelector('.ant-drawer [role=status]')");
    assertThat(
            browser
                .evaluate("document.querySelector('.ant-drawer [role=status]').textContent")
                .asString())
        .contains(String.valueOf(people));
    browser.click("document.querySelector('.ant-drawer-close')");
    browser.await("!document.querySelector('.ant-drawer [role=status]')");
  }

  private static void look(Browser browser, int[] screen, String state) {
    browser.screen(screen[0], screen[1]);
    String picture = "cut-off-" + state + "-" + screen[0];
    browser.picture(picture);
    assertThat(browser.sideways()).as(picture + " scrolls sideways by").isZero();
    assertThat(browser.accessibilityViolations()).as(picture).isEmpty();
  }

  private static long number(Browser browser, String selector) {
    return browser
        .evaluate("Number(document.querySelector('" + selector + "').textContent)")
        .asLong();
  }

  private static void advance(Client admin, String duration) {
    admin.post("/api/clock/advance", Map.of("duration", duration)).expect(200);
  }
}
