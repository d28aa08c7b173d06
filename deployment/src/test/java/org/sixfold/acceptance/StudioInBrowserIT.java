package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * A designer takes in a model without the mark that says it restricts a person, is told and mends
 * it, changes a deadline wrongly and then rightly, compares, and proposes; a second designer
 * approves, and the release in force says so. The mark of bpmn.io is on every editor.
 */
@OnRealBrowser
class StudioInBrowserIT {

  private static final Path MODELS = Path.of("../processes/src/main/resources/case/0-path");
  private static final String CELL =
      "document.querySelector('[data-element-id=visit_person_warn]')";

  private Browser browser;
  private RunningProduct product;
  private Studio studio;

  @Test
  void aDesignerChangesADeadlineAndASecondOneReleasesIt() throws IOException {
    try (RunningProduct started = RunningProduct.start(Database.h2(), "timelapse");
        Browser chromium = Browser.start()) {
      product = started;
      browser = chromium;
      studio = new Studio(product, browser).as("designer-1");
      browser.awaitText("task-deadlines.dmn");
      studio.look("path");
      String draft = studio.begin("上门核查提前提醒");
      mendARight(draft);
      changeADeadline(draft);
      propose(draft);
      approve();
      assertThat(deadlines()).contains("<text>\"c+17m\"</text>");
    }
  }

  /** As a file comes back from another tool: with everything but the mark. */
  private void mendARight(String draft) throws IOException {
    String model = Files.readString(MODELS.resolve("case-path.bpmn"));
    Path unmarked = Files.createDirectories(Path.of("target/studio")).resolve("case-path.bpmn");
    String mark = "<camunda:property name=\"restricts\" value=\"true\" />";
    assertThat(model).contains(mark);
    Files.writeString(unmarked, model.replace(mark, ""));
    studio.openFile(draft, "case-path.bpmn");
    browser.await("document.querySelector('[data-element-id=callActivity_isolation]')");
    assertThat(studio.markIsVisible()).as("mark on the model").isTrue();
    browser.giveFile(".studio-take input", unmarked);
    browser.awaitText("已保存");
    browser.settle();
    browser.await("document.querySelector('[data-element-id=callActivity_isolation]')");
    browser.clickText("检查");
    browser.awaitText("却不在标明限制的范围内");
    browser.await("document.querySelector('.studio-badge.error')");
    studio.look("finding");
    browser.clickText("替我改正");
    browser.await("!document.body.innerText.includes('却不在标明限制的范围内')");
    browser.awaitText("已保存");
    browser.clickText("比较改动");
    browser.awaitText("只有写法不同");
    studio.look("same-model");
    studio.open("draft/" + draft);
    browser.clickText("撤回对 case-path.bpmn 的改动");
    browser.await("!document.body.innerText.includes('撤回对')");
  }

  private void changeADeadline(String draft) {
    studio.openFile(draft, "task-deadlines.dmn");
    studio.write(CELL, "\"soon\"");
    studio.awaitSaved();
    browser.clickText("检查");
    browser.awaitText("无法读懂");
    browser.await("document.querySelector('tr.has-error')");
    studio.look("deadline-finding");
    assertThat(studio.markIsVisible()).as("mark on the table").isTrue();
    studio.write(CELL, "\"c+17m\"");
    studio.awaitSaved();
    browser.await("!document.body.innerText.includes('无法读懂')");
    browser.clickText("比较改动");
    browser.await("document.querySelector('ins')?.innerText === '\"c+17m\"'");
    studio.look("deadline-compared");
    browser.clickText("English");
    browser.awaitText("1 row changed");
    browser.clickText("中文");
    browser.awaitText("改动 1 行");
  }

  private void propose(String draft) {
    studio.open("draft/" + draft);
    browser.awaitText("提请发布");
    studio.look("draft");
    browser.type("#propose-note", "上门核查提前提醒。依据：值班会议");
    browser.click(Browser.withText("form button", "提请发布"));
    browser.awaitText("须由另一位设计员批准");
    assertThat(browser.text()).doesNotContain("批准并发布");
    assertThat(deadlines()).doesNotContain("c+17m");
  }

  private void approve() {
    String release = browser.evaluate("location.hash").asString();
    browser.endSession(product);
    studio.as("designer-2");
    browser.open(product.at("/desk/" + release));
    browser.awaitText("批准并发布");
    browser.click("document.querySelector('details summary')");
    browser.await("document.querySelector('ins')");
    studio.look("release");
    browser.clickText("批准并发布");
    browser.awaitText("已发布");
    studio.open("log");
    browser.awaitText("上门核查提前提醒。依据：值班会议");
    studio.look("log");
  }

  /** The table in force, as the interface gives it. */
  private String deadlines() {
    Client designer = Client.signedIn(product, "designer-2");
    int release = designer.get("/api/models").expect(200).path("release").path("n").asInt();
    return designer
        .get("/api/models/task-deadlines/versions/" + release)
        .expect(200)
        .path("content")
        .asString();
  }
}
