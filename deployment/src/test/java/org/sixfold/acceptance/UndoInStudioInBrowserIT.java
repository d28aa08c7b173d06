package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.RunningProduct;

/**
 * What was done in a table, a model or a form is undone and done again, by the page's buttons and
 * by the keys of every desk, wherever the focus is: one step at a time, and what is saved follows.
 */
@OnRealBrowser
class UndoInStudioInBrowserIT {

  private static final String TABLE = "task-deadlines.dmn";
  private static final String WARN = cell("visit_person_warn");
  private static final String DUE = cell("visit_person_due");
  private static final String MODEL = "case-verification.bpmn";
  private static final String FORM = "take-sample.form";

  private static RunningProduct product;
  private static Chromium chromium;

  private Studio studio;
  private Browser page;
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
    studio = new Studio(product, chromium.device()).as("designer-1");
    page = studio.browser();
    draft = studio.begin("进一步退一步");
  }

  @AfterEach
  void close() {
    page.close();
  }

  @Test
  void cellsOfATable() {
    studio.openFile(draft, TABLE);
    writeByLetters(WARN, "\"c+24m\"");
    studio.write(DUE, "\"c+5h\"");
    page.clickText("撤销");
    awaitCells("c+24m", "c+4h");
    page.clickText("撤销");
    awaitCells("c+2h", "c+4h");
    page.clickText("重做");
    awaitCells("c+24m", "c+4h");
    page.clickText("重做");
    awaitCells("c+24m", "c+5h");
    page.press("Ctrl+Z");
    awaitCells("c+24m", "c+4h");
    page.press("Ctrl+Z");
    awaitCells("c+2h", "c+4h");
    page.press("Ctrl+Y");
    awaitCells("c+24m", "c+4h");
    page.press("Ctrl+Shift+Z");
    awaitCells("c+24m", "c+5h");
    page.click(DUE);
    page.press("Ctrl+Z");
    awaitCells("c+24m", "c+4h");
    page.press("Ctrl+Y");
    awaitCells("c+24m", "c+5h");
    studio.awaitSaved();
    assertThat(text(TABLE)).contains("c+24m").contains("\"c+5h\"");
  }

  @Test
  void stepsOfAModel() {
    studio.openFile(draft, MODEL);
    take("userTask_visitPerson");
    take("userTask_checkByPhone");
    page.press("Ctrl+Z");
    awaitSteps(false, true);
    page.press("Ctrl+Z");
    awaitSteps(true, true);
    page.press("Ctrl+Y");
    awaitSteps(false, true);
    page.press("Ctrl+Shift+Z");
    awaitSteps(false, false);
    page.clickText("撤销");
    awaitSteps(false, true);
    page.clickText("撤销");
    awaitSteps(true, true);
    page.clickText("重做");
    awaitSteps(false, true);
    page.press("Ctrl+Y");
    awaitSteps(false, false);
    page.press("Ctrl+Z");
    awaitSteps(false, true);
    studio.awaitSaved();
    assertThat(text(MODEL))
        .contains("id=\"userTask_checkByPhone\"")
        .doesNotContain("id=\"userTask_visitPerson\"");
  }

  @Test
  void fieldsOfAForm() {
    studio.openFile(draft, FORM);
    rename("field_tube", "管号甲");
    rename("field_reason", "原因乙");
    page.clickText("撤销");
    awaitFields("管号甲", "原因");
    page.clickText("撤销");
    awaitFields("管号（扫码）", "原因");
    page.clickText("重做");
    awaitFields("管号甲", "原因");
    page.press("Ctrl+Y");
    awaitFields("管号甲", "原因乙");
    page.click(field("field_tube"));
    page.press("Ctrl+Z");
    awaitFields("管号甲", "原因");
    page.press("Ctrl+Shift+Z");
    awaitFields("管号甲", "原因乙");
    studio.awaitSaved();
    assertThat(text(FORM)).contains("管号甲").contains("原因乙");
  }

  @Test
  void englishOfAFieldAndItsOptions() {
    studio.openFile(draft, FORM);
    page.click(field("field_kind"));
    page.clickText("英文");
    page.await(english("label") + ".value === 'Kind'");
    page.type("#english-1", "Throat swab");
    page.click("document.querySelector('.studio-bar')");
    studio.awaitSaved();
    assertThat(text(FORM)).contains("\"labelEn\": \"Throat swab\"");
    page.press("Ctrl+Z");
    page.await(english(1) + ".value === 'Throat'");
    page.press("Ctrl+Y");
    page.await(english(1) + ".value === 'Throat swab'");
  }

  private static String english(Object at) {
    return "document.getElementById('english-" + at + "')";
  }

  /** As fingers do: each letter is heard by itself. */
  private void writeByLetters(String cell, String text) {
    page.click(cell);
    page.await("(" + cell + ").contains(document.activeElement)");
    page.evaluate("document.execCommand('selectAll')");
    text.chars().forEach(letter -> page.insert(Character.toString(letter)));
    page.click("document.querySelector('.studio-bar')");
  }

  private void awaitCells(String warn, String due) {
    page.await(WARN + ".innerText.trim() === '\"" + warn + "\"'");
    page.await(DUE + ".innerText.trim() === '\"" + due + "\"'");
  }

  private void take(String step) {
    studio.select(step);
    page.press("Delete");
    page.await("!" + element(step));
  }

  private void awaitSteps(boolean visit, boolean call) {
    page.await("!!" + element("userTask_visitPerson") + " === " + visit);
    page.await("!!" + element("userTask_checkByPhone") + " === " + call);
  }

  private void rename(String field, String label) {
    page.click(field(field));
    page.await("document.querySelector('[data-group-id=group-general]')");
    page.evaluate(
        "(() => { const g = document.querySelector('[data-group-id=group-general]');"
            + " if (!g.querySelector('[class*=entries].open'))"
            + " g.querySelector('[class*=group-header]').click(); })()");
    page.click("document.querySelector('[data-entry-id=label] [contenteditable=true]')");
    page.evaluate("document.execCommand('selectAll')");
    page.insert(label);
    page.click("document.querySelector('.studio-bar')");
    page.await(field(field) + ".innerText.includes('" + label + "')");
    page.settle();
  }

  private void awaitFields(String tube, String reason) {
    page.await(label("field_tube") + " === '" + tube + "'");
    page.await(label("field_reason") + " === '" + reason + "'");
  }

  private String text(String name) {
    return Client.signedIn(product, "designer-1")
        .get("/api/drafts/" + draft + "/files/" + name)
        .expect(200)
        .path("content")
        .asString();
  }

  private static String cell(String id) {
    return element(id);
  }

  private static String element(String id) {
    return "document.querySelector('[data-element-id=" + id + "]')";
  }

  private static String field(String id) {
    return "document.querySelector('.fjs-element[data-id=" + id + "]')";
  }

  private static String label(String id) {
    return field(id) + ".innerText.trim().split('\\n')[0].trim()";
  }
}
