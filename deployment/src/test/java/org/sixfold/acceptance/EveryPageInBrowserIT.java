package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * Every page of the handlers in each of its states, on narrow, enlarged and wide screens and in
 * both languages.
 */
@OnRealBrowser
class EveryPageInBrowserIT {

  private static final String GRID_MEMBER = "gm-33078400100705";
  private static final String REMARK = "等儿子回来再问";

  private final RunningProduct product = SharedProduct.get();
  private final People people = new People(product);

  @Test
  void pagesOfAGridMember() {
    Hotline hotline = new Hotline(people);
    Hotline.Call first = hotline.somebodyAt("永康市东城街道五金城社区丽景苑2幢");
    Hotline.Call second = hotline.somebodyAt("永康市东城街道五金城社区丽景苑3幢");
    try (Browser browser = Browser.start()) {
      Look look = new Look(browser, "every");
      browser.screen(390, 844);
      browser.open(product.at("/"));
      browser.awaitText("登录六对一");
      look.at("sign-in");
      browser.type("#username", GRID_MEMBER);
      browser.type("#password", "no");
      browser.clickText("登录");
      browser.awaitText("用户名或密码不对");
      look.at("refused");
      Handler handler = new Handler(product, browser, GRID_MEMBER).ready();

      browser.awaitText(first.name());
      look.at("tasks");
      for (String sort : new String[] {"door", "stage"}) {
        browser.choose("select:has(option[value=" + sort + "])", sort);
        browser.awaitText(first.name());
        look.at("tasks-by-" + sort);
      }
      browser.clickText("多选");
      browser.click("document.querySelector('.row-choice')");
      look.at("tasks-chosen");
      browser.clickText("结束多选");

      handler.openTask(first.taskId());
      look.at("task");
      browser.clickText("提交");
      browser.awaitText("处需要改正");
      look.at("task-faults");
      browser.evaluate("location.hash = '#/case/" + first.caseId() + "'");
      browser.await("document.querySelector('article:not(.task) h1')");
      look.at("person");
      for (String page :
          new String[] {
            "morning",
            "reports",
            "notices",
            "outbox",
            "work/calls",
            "work/gate",
            "work/hand-over",
            "work/timeliness"
          }) {
        browser.evaluate("location.hash = '#/" + page + "'");
        browser.settle();
        look.at(page.replace('/', '-'));
      }
      browser.evaluate("location.hash = '#/task/none'");
      browser.await("document.querySelector('main [role=alert]')");
      look.at("unknown-task");
      browser.evaluate("location.hash = '#/work/none'");
      browser.awaitText("没有这个页面");
      look.at("unknown-work");

      handler.kept().await("task/" + second.taskId(), 1);
      handler.connection().cut();
      handler.openTask(second.taskId());
      handler.fillIn("永康市东城街道五金城社区丽景苑3幢");
      handler.type("remark", REMARK);
      handler.submit();
      browser.awaitText("已填好，等待发送");
      look.at("waiting", REMARK);
      browser.evaluate("location.hash = '#/outbox'");
      browser.awaitText("现在发送");
      look.at("outbox-waiting", REMARK);
      browser.evaluate("location.hash = '#/tasks'");
      browser.awaitText("没有网络，显示的是");
      look.at("tasks-offline", REMARK);
      people.catchUp();
      handler.connection().restore();
      handler.kept().await("outbox/", 0);

      handler.openTask(first.taskId());
      handler.fillIn("永康市东城街道五金城社区丽景苑2幢");
      handler.submit();
      browser.awaitText("接下来");
      look.at("done");
      look.assertNothingFound();
    }
  }

  /** The forms of who answers for people at home. */
  @Test
  void formsOfAGridMember() {
    String username = "gm-33078400100701";
    new PeopleAtHome(people, 13).isolate(1);
    try (Browser browser = Browser.start()) {
      Look look = new Look(browser, "forms");
      new Handler(product, browser, username).ready();
      look.at("tasks");
      Set<String> seen = new LinkedHashSet<>();
      for (JsonNode task :
          people.as(username).get("/api/tasks?view=mine").expect(200).path("items")) {
        String kind = task.path("kind").asString();
        if (seen.add(kind)) {
          browser.evaluate("location.hash = '#/task/" + task.path("id").asString() + "'");
          browser.await("document.querySelector('form button[type=submit]')");
          look.at(kind);
        }
      }
      assertThat(seen).isNotEmpty();
      look.assertNothingFound();
    }
  }
}
