package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/** What designers do with drafts that nobody releases: each test with one of its own. */
@OnRealBrowser
class StudioTogetherInBrowserIT {

  private static final String TABLE = "task-deadlines.dmn";
  private static final String WARN = cell("visit_person_warn");
  private static final String STEP = "userTask_visitPerson";

  private static final String FIELD = "document.querySelector('.fjs-element[data-id=field_tube]')";

  private static RunningProduct product;
  private static Chromium chromium;

  private Studio first;
  private String draft;

  @BeforeAll
  static void start() {
    product = SharedProduct.get();
    chromium = Chromium.start();
  }

  @AfterAll
  static void end() {
    chromium.close();
  }

  @BeforeEach
  void aDraftOfTheirOwn() {
    first = new Studio(product, chromium.device()).as("designer-1");
    draft = first.begin("同改一份草稿");
  }

  @AfterEach
  void close() {
    first.browser().close();
  }

  private Studio secondDesigner() {
    return new Studio(product, chromium.device()).as("designer-2");
  }

  @Test
  void whoIsSlowerInAFileIsToldAndKeepsTheOwnText() {
    Studio second = secondDesigner();
    Browser page = second.browser();
    first.openFile(draft, TABLE);
    second.openFile(draft, TABLE);
    first.write(WARN, "\"c+21m\"");
    first.awaitSaved();
    second.write(WARN, "\"c+22m\"");
    page.awaitText("这个文件已被他人改动");
    page.awaitText("designer-1 改于");
    page.await("document.querySelector('ins')?.innerText === '\"c+22m\"'");
    second.look("conflict");
    assertThat(text(draft, TABLE)).contains("c+21m").doesNotContain("c+22m");
    page.clickText("把我的另存为新草稿");
    page.awaitText("同改一份草稿（另存）");
    String copy = page.evaluate("location.hash.split('/')[3]").asString();
    assertThat(copy).isNotEqualTo(draft);
    assertThat(text(copy, TABLE)).contains("c+22m").doesNotContain("c+21m");
    page.close();
  }

  @Test
  void whatOneSaysOfAStepTheOtherSettles() {
    first.openFile(draft, "case-verification.bpmn");
    first.select(STEP);
    first.side("留言");
    first.browser().awaitText("对 " + STEP + " 的留言");
    first.browser().type("#studio-comment", "上门前先打电话吗？");
    first.browser().click(Browser.withText(".studio-side section button", "留言"));
    first.browser().awaitText("上门前先打电话吗？");
    Studio second = secondDesigner();
    Browser page = second.browser();
    second.openFile(draft, "case-verification.bpmn");
    page.await("document.querySelector('[data-container-id=" + STEP + "] .studio-badge')");
    second.side("留言 (1)");
    page.clickText("转到 " + STEP);
    page.await("document.querySelector('[data-element-id=" + STEP + "]').matches('.selected')");
    second.look("comments");
    page.clickText("已处理");
    page.awaitText("designer-2 已处理");
    page.await("!document.querySelector('[data-container-id=" + STEP + "] .studio-badge')");
    page.close();
  }

  @Test
  void aWholePathGoesOutAsAZipAndComesBackWithWhatWasChanged() {
    first.openFile(draft, TABLE);
    first.write(WARN, "\"c+23m\"");
    first.awaitSaved();
    first.open("draft/" + draft);
    Path zip = first.browser().download(() -> first.browser().clickText("导出整条流程（zip）"));
    String other = first.begin("从别处带回");
    first.browser().giveFile(".studio-take input", zip);
    first.browser().awaitText("撤回对 " + TABLE + " 的改动");
    assertThat(changes(other)).containsExactly(TABLE + " CHANGED");
    assertThat(text(other, TABLE)).contains("c+23m");
    first.look("draft-from-zip");
  }

  @Test
  void whatWasWrittenInATableIsUndoneInTheOtherLanguage() {
    Browser page = first.browser();
    first.openFile(draft, TABLE);
    String before = page.evaluate(WARN + ".innerText.trim()").asString();
    first.write(WARN, "\"c+24m\"");
    page.clickText("English");
    page.awaitText("Saved");
    page.clickText("Undo");
    page.await(WARN + ".innerText.trim() === '" + before + "'");
    page.awaitText("Saved");
    page.clickText("中文");
    first.awaitSaved();
    assertThat(text(draft, TABLE)).doesNotContain("c+24m");
    assertThat(first.markIsVisible()).as("mark on the table").isTrue();
    first.look("table");
  }

  @Test
  void aFieldIsRenamedAndItsNameComesBackInTheOtherLanguage() {
    Browser page = first.browser();
    String form = "take-sample.form";
    first.openFile(draft, form);
    page.click("document.querySelector('.fjs-element[data-id=field_tube]')");
    page.click("document.querySelector('[data-group-id=group-general] [class*=group-header]')");
    page.click("document.querySelector('[data-entry-id=label] [contenteditable=true]')");
    page.evaluate("document.execCommand('selectAll')");
    page.insert("管号（扫码）改");
    page.click("document.querySelector('.studio-bar')");
    page.await(FIELD + ".innerText.includes('管号（扫码）改')");
    first.awaitSaved();
    assertThat(text(draft, form)).contains("管号（扫码）改");
    assertThat(first.markIsVisible()).as("mark on the form").isTrue();
    first.look("form");
    page.clickText("English");
    page.clickText("Undo");
    page.await("!" + FIELD + ".innerText.includes('改')");
    page.awaitText("Saved");
    assertThat(text(draft, form)).doesNotContain("管号（扫码）改");
  }

  @Test
  void examplesOfATableAreReadBesideIt() {
    Browser page = first.browser();
    first.openFile(draft, "task-deadlines.scenarios");
    first.check();
    page.awaitText("通过");
    first.look("examples");
  }

  @Test
  void everyNewFileIsFitToBegin() {
    first.newFile(draft, "DMN", "choose-visitor", "谁去上门", "Who visits", "case/4-isolation");
    first.newFile(draft, "BPMN", "case-visitor", "上门安排", "Plans a visit", "case/4-isolation");
    assertThat(first.markIsVisible()).as("mark on the model").isTrue();
    first.newFile(draft, "FORM", "see-visitor", "见到来人", "Sees a visitor", "forms/isolation");
    JsonNode checked = designer().post("/api/drafts/" + draft + "/check", Map.of()).expect(200);
    assertThat(checked.path("files").valueStream())
        .filteredOn(file -> file.path("name").asString().contains("visitor"))
        .allMatch(file -> file.path("findings").isEmpty());
    first.open("draft/" + draft);
    first.browser().click(Browser.withText("summary", "新建文件"));
    first.browser().type("#new-name", "choose-visitor");
    first.browser().awaitText("已有同名文件");
    first.look("new-file");
  }

  private static String text(String draft, String name) {
    return designer()
        .get("/api/drafts/" + draft + "/files/" + name)
        .expect(200)
        .path("content")
        .asString();
  }

  private static List<String> changes(String draft) {
    return designer()
        .get("/api/drafts/" + draft)
        .expect(200)
        .path("files")
        .valueStream()
        .map(file -> file.path("name").asString() + " " + file.path("change").asString())
        .toList();
  }

  private static Client designer() {
    return Client.signedIn(product, "designer-1");
  }

  private static String cell(String id) {
    return "document.querySelector('[data-element-id=" + id + "]')";
  }
}
