package org.sixfold.acceptance;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * A colleague hears on the phone that somebody needs care at once; the doctor's open phone and the
 * command room's open page show it by themselves. These pages have no clock: whatever they show,
 * the server told them to ask for.
 */
@OnRealBrowser
class LiveInBrowserIT {

  private static final String GRID_MEMBER = "gm-33078400100704";
  private static final String NO_CLOCK = "globalThis.setInterval = () => 0;";
  private static final String UNREAD =
      "Number(/通知[\\s（]*(\\d+)\\s*条未读/.exec(document.body.innerText)?.[1] ?? 0)";
  private static final String TASKS = "Number(/全部 (\\d+)/.exec(document.body.innerText)?.[1])";

  private static RunningProduct product;
  private static Chromium chromium;

  @BeforeAll
  static void start() {
    product = SharedProduct.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @Test
  void anotherPersonsActShowsOnOpenPages() {
    People people = new People(product);
    Hotline.Call call = new Hotline(people).somebodyAt("永康市东城街道五金城社区华夏弄7号");
    try (Browser doctor = signedIn("dr-01", 390, 844, "我的任务");
        Browser room = signedIn("command-1", 1366, 900, "总览")) {
      int tasks = doctor.evaluate(TASKS).asInt();
      int doctors = doctor.evaluate(UNREAD).asInt();
      int rooms = room.evaluate(UNREAD).asInt();

      Map<String, Object> data =
          Answers.of("check-by-phone", "", now(people), people.nameOf(GRID_MEMBER));
      data.put("outcome", "URGENT_CARE");
      people
          .as(GRID_MEMBER)
          .post("/api/tasks/" + call.taskId() + "/complete", Map.of("data", data))
          .expect(200);

      doctor.awaitText("外出就医");
      doctor.await(TASKS + " === " + (tasks + 1));
      doctor.await(UNREAD + " === " + (doctors + 1));
      room.await(UNREAD + " === " + (rooms + 1));
      doctor.await("window.before");
      room.await("window.before");
      doctor.picture("live-doctor");
      room.picture("live-command-room");
    }
  }

  /** A page that has heard all there is to hear, marked so that a reload would show. */
  private Browser signedIn(String username, int width, int height, String heading) {
    Browser browser = chromium.device();
    browser.before(NO_CLOCK);
    browser.screen(width, height);
    browser.signIn(product, username);
    browser.awaitText(heading);
    browser.settle();
    browser.evaluate("window.before = true");
    return browser;
  }

  private static String now(People people) {
    return people.as(GRID_MEMBER).get("/api/clock").expect(200).path("now").asString();
  }
}
