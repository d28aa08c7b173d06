package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Client;
import org.sixfold.testsupport.product.Database;
import org.sixfold.testsupport.product.ListFile;
import org.sixfold.testsupport.product.Lists;
import org.sixfold.testsupport.product.RunningProduct;
import tools.jackson.databind.JsonNode;

/**
 * A village cadre photographs a ticket in a stairwell without signal, reloads, and sends it later;
 * a deciding officer signs with a finger. On a phone, in both languages, and axe finds nothing.
 */
@OnRealBrowser
class PhotoAndSignatureInBrowserIT {

  private static final String CADRE = "vc-330784001007";
  private static final String OFFICER = "do-01";
  private static final Path PICTURES = Path.of("target", "pictures");
  private static final int MOST_BYTES = 300 * 1024;

  private RunningProduct product;
  private Browser browser;
  private People people;

  @Test
  void aPhotoIsTakenOfflineAndASignatureIsDrawn() {
    try (RunningProduct started = RunningProduct.start(Database.h2(), "timelapse");
        Browser chromium = Browser.start()) {
      product = started;
      browser = chromium;
      people = new People(started);
      ListFile file = new ListFile();
      file.person("陈安宁", 1, "永康市东城街道五金城社区永康人家1幢");
      file.person("周乐", 2, "永康市东城街道五金城社区永康人家2幢");
      Lists.handIn(people.as("command-1"), file, "2021-12-11");
      String contradicted = doTask("check-by-phone", Map.of("outcome", "CONTRADICTS"));
      String concerned = doTask("check-by-phone", Map.of());
      browser.screen(390, 844);

      photographTheTicket();
      thePictureLiesInTheFile(contradicted);
      doTask("confirm-class", Map.of());
      signByHand(concerned);
    }
  }

  private void photographTheTicket() {
    signIn(CADRE);
    browser.awaitText("矛盾情况说明");
    browser.clickText("矛盾情况说明");
    browser.awaitText("拍照或选择照片");
    browser.await("navigator.serviceWorker.controller !== null");
    new Kept(browser).await("list", 1);
    browser.type("#f-personSays", "那天在别处，有车票");
    browser.click("document.querySelector('input[type=radio][value=PERSON]')");
    browser.evaluate(
        "(() => { const f = document.querySelector('#f-secondReader');"
            + " f.value = f.options[1].value;"
            + " f.dispatchEvent(new Event('change', {bubbles: true})); })()");
    browser.click("document.querySelector('input[type=radio][value=IN_PERSON]')");

    browser.connection().cut();
    browser.giveFile("#f-evidence", ticket());
    awaitPicture();
    assertAccessible("photo-offline");
    String place = browser.evaluate("location.hash").asString();
    browser.open(URI.create("about:blank"));
    browser.open(product.at("/" + place));
    awaitPicture();
    inEnglish("Take or choose a picture", "photo-english");
    assertThat(browser.evaluate("document.querySelector('#f-personSays').value").asString())
        .isEqualTo("那天在别处，有车票");

    browser.clickText("提交");
    browser.awaitText("等待");
    assertAccessible("photo-waiting");
    people.catchUp();
    browser.connection().restore();
    browser.evaluate("window.dispatchEvent(new Event('online')); true");
    browser.awaitText("已办理");
    assertAccessible("photo-sent");
  }

  private void awaitPicture() {
    browser.await("document.querySelector('.pictures img')?.naturalWidth > 1000");
    browser.await("document.querySelector('.picture-state')?.innerText === ''");
  }

  private void thePictureLiesInTheFile(String caseId) {
    JsonNode file = people.as("command-1").get("/api/cases/" + caseId).expect(200);
    assertThat(file.path("attachments").size()).isEqualTo(1);
    JsonNode picture = file.path("attachments").path(0);
    assertThat(picture.path("width").asInt()).isEqualTo(1600);
    assertThat(picture.path("height").asInt()).isEqualTo(1200);
    assertThat(picture.path("bytes").asInt()).isBetween(10_000, 2 * MOST_BYTES);
    Client neighbour = people.as("gm-33078400100801");
    assertThat(neighbour.get("/api/attachments/" + picture.path("id").asString()).problem(404))
        .isEqualTo("case.unknown");

    signIn("lc-330784001007");
    browser.awaitText("矛盾情况说明");
    browser.clickText("矛盾情况说明");
    awaitPicture();
    assertAccessible("photo-second-reader");
    browser.open(product.at("/#/case/" + caseId));
    browser.awaitText("证件与单据照片");
    browser.clickText("查看照片 1");
    browser.await("document.querySelector('.case-pictures img')?.naturalWidth === 1600");
    assertAccessible("photo-case-file");
  }

  private void signByHand(String caseId) {
    signIn(OFFICER);
    browser.awaitText("签发措施决定");
    browser.clickText("签发措施决定");
    browser.awaitText("手写签名");
    Map<String, Object> answers = Answers.of("sign-decision", "", now(), "");
    browser.choose("#f-authority", answers.get("authority").toString());
    browser.type("#f-docNo", answers.get("docNo").toString());
    browser.clickText("签“" + people.nameOf(OFFICER) + "”");
    browser.clickText("手写签名");
    browser.await("document.querySelector('.signature-pad svg')");
    browser.draw(
        ".signature-pad svg",
        new double[] {0.2, 0.3},
        new double[] {0.4, 0.7},
        new double[] {0.6, 0.3},
        new double[] {0.8, 0.7});
    browser.await("document.querySelectorAll('.signature-pad polyline').length === 1");
    assertAccessible("signature-drawn");
    inEnglish("Sign again", "signature-english");
    JsonNode drawn = draftOf(caseId);
    assertThat(drawn.path("name").asString()).isEqualTo(people.nameOf(OFFICER));
    assertThat(drawn.path("strokes").path(0).size()).isEqualTo(8);
  }

  /** What the draft at the server holds of the signature, once it has arrived there. */
  private JsonNode draftOf(String caseId) {
    browser.awaitText("草稿已保存");
    return people
        .as(OFFICER)
        .get("/api/tasks/" + task("sign-decision").path("id").asString() + "/form")
        .expect(200)
        .path("draft")
        .path("values")
        .path("sign");
  }

  private void signIn(String username) {
    browser.open(product.at("/"));
    browser.evaluate(
        "fetch('/api/session', {method: 'DELETE', headers: {'X-XSRF-TOKEN':"
            + " document.cookie.split('XSRF-TOKEN=')[1]?.split(';')[0] ?? ''}}).catch(() => 0)");
    browser.signIn(product, username);
  }

  /** Looks at the page in English too, and goes back. */
  private void inEnglish(String text, String picture) {
    browser.clickText("English");
    browser.awaitText(text);
    assertAccessible(picture);
    browser.clickText("中文");
  }

  private String now() {
    return people.as("command-1").get("/api/clock").expect(200).path("now").asString();
  }

  private JsonNode task(String kind) {
    return people
        .as("command-1")
        .get("/api/tasks?view=grid&kind=" + kind)
        .expect(200)
        .path("items")
        .path(0);
  }

  /** Does the first open task of a kind by the interface; answers its case. */
  private String doTask(String kind, Map<String, Object> otherwise) {
    JsonNode task = task(kind);
    String who = people.answering(task);
    Map<String, Object> data = new LinkedHashMap<>(Answers.of(kind, "", now(), people.nameOf(who)));
    data.putAll(otherwise);
    people
        .as(who)
        .post("/api/tasks/" + task.path("id").asString() + "/complete", Map.of("data", data))
        .expect(200);
    return task.path("caseId").asString();
  }

  /** As a phone's camera makes it: large, with print and a grainy ground. */
  private static Path ticket() {
    BufferedImage photo = new BufferedImage(4000, 3000, BufferedImage.TYPE_INT_RGB);
    Random grain = new Random(1);
    for (int y = 0; y < 3000; y++) {
      for (int x = 0; x < 4000; x++) {
        int grey = 205 + grain.nextInt(12);
        photo.setRGB(x, y, new Color(grey, grey, grey - 10).getRGB());
      }
    }
    Graphics2D pen = photo.createGraphics();
    pen.setColor(Color.DARK_GRAY);
    for (int line = 0; line < 12; line++) {
      pen.fillRect(500, 400 + line * 190, 1200 + line * 137 % 1500, 60);
    }
    pen.dispose();
    try {
      Path file = PICTURES.resolve("ticket.jpg").toAbsolutePath();
      file.getParent().toFile().mkdirs();
      ImageIO.write(photo, "jpeg", file.toFile());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void assertAccessible(String picture) {
    browser.screenshot(PICTURES.resolve(picture + ".png"));
    List<String> violations = browser.accessibilityViolations();
    assertThat(violations).as(picture).isEmpty();
  }
}
