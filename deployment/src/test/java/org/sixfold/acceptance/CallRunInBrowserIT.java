package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * A community worker phones ten people from a desk and touches nothing but the keyboard; after
 * every key the focus can be seen.
 */
@OnRealBrowser
class CallRunInBrowserIT {

  private static final int PEOPLE = 10;
  private static final String MEMBER = "gm-33078400100706";

  /** What has the focus lies on the screen and has a ring around it. */
  private static final String FOCUS_SEEN =
      """
      (() => {
        const e = document.activeElement;
        const r = e.getBoundingClientRect();
        return e === document.body || getComputedStyle(e).outlineStyle !== 'none'
          && r.width > 0 && r.bottom > 0 && r.top < innerHeight;
      })()\
      """;

  private static final String FOCUSED =
      """
      document.activeElement === document.body ? ''
        : (document.activeElement.closest('label') ?? document.activeElement).innerText\
      """;

  private final RunningProduct product = SharedProduct.get();
  private final People people = new People(product);

  @Test
  void tenPeopleArePhonedWithTheKeyboardAlone() {
    Hotline hotline = new Hotline(people);
    List<Hotline.Call> calls =
        Stream.iterate(1, i -> i + 1)
            .limit(PEOPLE)
            .map(i -> hotline.somebodyAt("永康市东城街道五金城社区华丰公寓" + i + "幢"))
            .toList();
    try (Browser browser = Browser.start()) {
      browser.screen(1366, 900);
      browser.open(product.at("/"));
      browser.awaitText("登录六对一");
      browser.type("#username", MEMBER);
      browser.type("#password", "sixfold");
      press(browser, "Enter");
      browser.awaitText("我的任务");
      tabTo(browser, "逐个拨打");
      press(browser, "Enter");
      browser.awaitText("现在可拨 " + PEOPLE);
      awaitFocus(browser, "name === 'f-reached'");
      assertAccessible(browser, "call-run");

      for (int i = 1; i <= PEOPLE / 2; i++) {
        phone(browser, i % 2 == 1);
        browser.awaitText("已办 " + i);
      }
      tabTo(browser, "English");
      press(browser, "Enter");
      browser.awaitText("What to say");
      tabTo(browser, "The person");
      for (int i = PEOPLE / 2 + 1; i < PEOPLE; i++) {
        phone(browser, i % 2 == 1);
        browser.awaitText("Done " + i);
      }
      assertAccessible(browser, "call-run-english");
      press(browser, "n");
      browser.awaitText("no answer 1");
      browser.awaitText("Nobody can be called now.");
      assertAccessible(browser, "call-run-over");
    }
    List<String> states = calls.stream().map(call -> file(call).path("state").asString()).toList();
    assertThat(states).filteredOn("NOT_CONCERNED"::equals).as("who had not been there").hasSize(4);
    assertThat(calls.stream().map(this::openKind))
        .filteredOn("confirm-class"::equals)
        .as("who had")
        .hasSize(5);
    assertThat(states).filteredOn("CHECKING"::equals).as("and who did not answer").hasSize(6);
  }

  /** One call: reached, identity stated, the list's area, no symptoms, nobody to care for. */
  private static void phone(Browser browser, boolean wasThere) {
    awaitFocus(browser, "name === 'f-reached'");
    browser.await("document.querySelector('.call-desk a[href^=\"tel:140\"]')");
    press(browser, "1");
    awaitFocus(browser, "id === 'f-identityStated'");
    press(browser, "1");
    press(browser, wasThere ? "1" : "2");
    for (String question : List.of("f-symptoms", "f-dependants", "f-needs")) {
      awaitFocus(browser, "name === '" + question + "'");
      press(browser, "6");
    }
    awaitFocus(browser, "type === 'submit'");
    press(browser, "Enter");
  }

  private static void awaitFocus(Browser browser, String condition) {
    browser.await("document.activeElement." + condition);
  }

  private static void press(Browser browser, String key) {
    browser.press(key);
    browser.await(FOCUS_SEEN);
  }

  private static void tabTo(Browser browser, String text) {
    for (int i = 0; i < 80; i++) {
      press(browser, "Tab");
      if (browser.evaluate(FOCUSED).asString().contains(text)) {
        return;
      }
    }
    throw new AssertionError("the focus never reaches " + text);
  }

  private JsonNode file(Hotline.Call call) {
    return people.as("command-1").get("/api/cases/" + call.caseId()).expect(200);
  }

  private String openKind(Hotline.Call call) {
    return file(call).path("openTasks").path(0).path("kind").asString("");
  }

  private static void assertAccessible(Browser browser, String picture) {
    browser.picture(picture);
    assertThat(browser.accessibilityViolations()).as(picture).isEmpty();
  }
}
