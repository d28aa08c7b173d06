package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * A designer proposes a change for 00:00 of the next day and sees beforehand whom it touches and
 * what the wave takes; a second one approves beside the same figures, reads how long it is until
 * then, and withdraws with a reason. In both languages, on a phone and at desks; on a phone no
 * column lies beyond the edge.
 */
@OnRealBrowser
class ReleaseAtAMomentInBrowserIT {

  private static final String CELL =
      "document.querySelector('[data-element-id=visit_person_warn]')";
  private static final String MIDNIGHT = "2021-12-12T00:00";

  private static final List<Integer> SCREENS = List.of(390, 1920, 1366);

  /** The rule by which somebody is isolated at home. */
  private static final String RULE = "ZJ2021-01_MEDIUM_RISK_AREA_HOME_";

  /** Texts of tables that a phone shows only to who scrolls them sideways. */
  private static final String BEYOND =
      "[...document.querySelectorAll('main td')].filter(e => e.checkVisibility()"
          + " && e.getBoundingClientRect().right > document.documentElement.clientWidth)"
          + ".map(e => e.innerText)";

  private Browser browser;
  private RunningProduct product;
  private Studio studio;

  @Test
  void proposedForMidnightApprovedByASecondAndWithdrawn() {
    try (RunningProduct started = RunningProduct.start(Database.h2(), "timelapse");
        Browser chromium = Browser.start()) {
      product = started;
      browser = chromium;
      People people = new People(product);
      new PeopleAtHome(people).isolate(2);
      studio = new Studio(product, browser).as("designer-1");
      String draft = studio.begin("零时换版");
      studio.openFile(draft, "task-deadlines.dmn");
      studio.write(CELL, "\"c+17m\"");
      studio.awaitSaved();
      Designers designers = new Designers(people);
      designers.write(draft, "restriction-rules.dmn", RULE + "days1", "5");
      designers.write(draft, "restriction-rules.dmn", RULE + "tests1", "\"1,5\"");
      studio.open("draft/" + draft);
      propose();
      String release = browser.evaluate("location.hash").asString();
      browser.endSession(product);
      studio.as("designer-2");
      browser.open(product.at("/desk/" + release));
      approve();
      withdraw(release);
    }
  }

  private void propose() {
    browser.awaitText("何时生效");
    assertThat(browser.evaluate("!!document.querySelector('#propose-moment')").asBoolean())
        .as("at once unless said otherwise")
        .isFalse();
    browser.clickText("事先批准，到某一时刻生效");
    browser.await("document.querySelector('#propose-moment')?.value === '" + MIDNIGHT + "'");
    browser.awaitText("UTC+8");
    browser.clickText("试算影响");
    browser.awaitText("没有任何人被延长");
    browser.awaitText("解除潮");
    linesFit();
    studio.look("moment-draft", SCREENS);
    browser.type("#propose-note", "零时起换版。依据：指挥部会议");
    browser.click(Browser.withText("form button", "提请发布"));
    browser.awaitText("须由另一位设计员批准");
    browser.awaitText("2021-12-12 00:00");
    assertThat(browser.text()).doesNotContain("批准，到时生效");
  }

  private void approve() {
    browser.awaitText("批准，到时生效");
    browser.awaitText("没有任何人被延长");
    linesFit();
    studio.look("moment-proposed", SCREENS);
    browser.clickText("批准，到时生效");
    browser.awaitText("已批准，将于 2021-12-12 00:00 自动生效");
    browser.awaitText("还有 1");
    studio.look("moment-waiting", SCREENS);
    assertThat(first().path("state").asString()).isEqualTo("SCHEDULED");
    assertThat(first().path("active").asBoolean()).isFalse();
  }

  /** Now and then of everybody who is released earlier are seen without scrolling sideways. */
  private void linesFit() {
    browser.clickText("逐人明细（2 人有变化）");
    browser.await(
        "document.querySelectorAll('.effects-lines tbody tr[data-row-key]').length === 2");
    browser.screen(390, 844);
    browser.frame();
    assertThat(browser.evaluate(BEYOND)).isEmpty();
    browser.screen(1366, 900);
  }

  private void withdraw(String release) {
    assertThat(
            browser.evaluate(Browser.withText("form button", "撤回这次发布") + ".disabled").asBoolean())
        .as("without a reason")
        .isTrue();
    browser.type("#withdraw-note", "指挥部推迟换版");
    browser.click(Browser.withText("form button", "撤回这次发布"));
    browser.awaitText("撤回人");
    browser.awaitText("指挥部推迟换版");
    studio.look("moment-withdrawn", SCREENS);
    studio.open("log");
    browser.awaitText("已撤回");
    browser.screen(390, 844);
    browser.frame();
    assertThat(browser.evaluate(BEYOND)).isEmpty();
    studio.look("moment-log", SCREENS);
    assertThat(release).endsWith("/" + first().path("n").asInt());
    assertThat(first().path("state").asString()).isEqualTo("WITHDRAWN");
    assertThat(first().path("withdrawnBy").asString()).isEqualTo("designer-2");
  }

  /** The newest release, as the interface gives it. */
  private JsonNode first() {
    return Client.signedIn(product, "designer-2")
        .get("/api/releases")
        .expect(200)
        .path("items")
        .path(0);
  }
}
