package org.sixfold.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.OnRealBrowser;
import org.sixfold.testsupport.product.Pause;
import tools.jackson.databind.JsonNode;

/**
 * A grid member works where there is no signal: nothing she typed is lost, and nothing is applied
 * twice.
 */
@OnRealBrowser
class OfflineInBrowserIT extends DeviceScenario {

  private static final String GRID_MEMBER = "gm-33078400100703";
  private static final String TYPED = "学府名邸3幢云杉路口第二个门";
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  OfflineInBrowserIT() {
    super(GRID_MEMBER, "永康市东城街道五金城社区学府名邸3幢");
  }

  @Test
  void lostAnswerIsAppliedOnce() {
    fillInWithoutSignal();
    handler.connection().loseTheNextAnswer();
    sendTwice();
    assertSentAndAppliedOnce();
  }

  /** The negative control: the check above can fail. */
  @Test
  void serverThatForgetsKeysIsFound() {
    fillInWithoutSignal();
    handler.connection().loseTheNextAnswerOfAServerThatForgetsKeys();
    sendTwice();
    assertThatThrownBy(this::assertSentAndAppliedOnce).isInstanceOf(AssertionError.class);
  }

  @Test
  void reloadInTheMiddleOfTypingLosesNothing() {
    handler.openTask(call.taskId());
    handler.connection().cut();
    String typed = "";
    for (String key : TYPED.substring(0, 4).split("")) {
      typed += key;
      handler.type("remark", typed);
      handler.kept().await("draft/" + call.taskId(), 1);
      handler.browser().reload();
      handler.browser().awaitText("的草稿填写");
      assertThat(handler.typed("remark")).isEqualTo(typed);
    }
  }

  @Test
  void restartWithoutSignalShowsTasksAndFormsAndKeepsTheQueue() {
    fillInWithoutSignal();
    handler.restartWithoutSignal();
    handler.browser().awaitText("没有网络，显示的是");
    handler.browser().awaitText(call.name());
    // By the server's clock, which is years behind this machine's.
    handler.browser().awaitText("时限 今天");
    handler.browser().awaitText("等待发送");
    assertAccessible("without signal");

    handler.browser().evaluate("location.hash = '#/task/" + call.taskId() + "'");
    handler.browser().awaitText(WAITING);
    assertAccessible("waiting");
    handler.browser().clickText("取回修改");
    assertThat(handler.typed("address")).isEqualTo(TYPED);
    handler.submit();
    handler.browser().awaitText(WAITING);

    people.catchUp();
    handler.connection().restore();
    handler.kept().await("outbox/", 0);
    assertAppliedOnce();
  }

  @Test
  void endOfTheSessionKeepsTheQueue() {
    fillInWithoutSignal();
    handler.browser().endSession(product);
    people.catchUp();
    handler.connection().restore();
    handler.browser().awaitText("未发送的内容 1 项，已加密");
    assertShownWell("session-ended");
    assertThat(handler.kept().names("outbox/")).hasSize(1);
    assertThat(handler.kept().names("task/")).as("what can be read again is gone").isEmpty();

    handler.signIn();
    handler.kept().await("outbox/", 0);
    assertAppliedOnce();
  }

  @Test
  void queueIsUnreadableAndGoneAfterSignOut() {
    fillInWithoutSignal();
    String raw = handler.kept().asText();
    assertThat(raw).as("the reading finds what stands in clear").contains(GRID_MEMBER);
    assertThat(raw).doesNotContain(TYPED, "云杉路口", call.name(), call.phone(), "identityStated");

    people.catchUp();
    handler.connection().restore();
    handler.kept().await("outbox/", 0);
    handler.browser().clickText("退出");
    handler.browser().awaitText("登录六对一");
    assertThat(handler.kept().isEmpty()).isTrue();
    assertThat(handler.browser().evaluate("Object.keys(localStorage).join()").asString())
        .isIn("", "sixfold.lang");
    assertAppliedOnce();
  }

  @Test
  void signingOutWithoutSignalAsksAndKeepsLocked() {
    fillInWithoutSignal();
    handler.browser().clickText("退出");
    handler.browser().awaitText("还有内容没有发送");
    assertShownWell("leaving", TYPED);
    handler.browser().clickText("退出，内容加密留在本机");
    handler.browser().awaitText("登录六对一");
    assertThat(handler.kept().names("outbox/")).hasSize(1);
    assertThat(handler.kept().names("me")).as("nobody else reads on").isEmpty();

    people.catchUp();
    handler.connection().restore();
    handler.browser().reload();
    handler.signIn();
    handler.kept().await("outbox/", 0);
    assertAppliedOnce();
  }

  private void fillInWithoutSignal() {
    handler.kept().await("task/" + call.taskId(), 1);
    handler.connection().cut();
    handler.openTask(call.taskId());
    handler.fillIn(TYPED);
    handler.submit();
    handler.browser().awaitText(WAITING);
    assertThat(isOpen()).isTrue();
  }

  /** By itself when the signal is back, and by hand when nothing was heard of that. */
  private void sendTwice() {
    Connection connection = handler.connection();
    people.catchUp();
    connection.restore();
    Pause.until(PATIENCE, "the first answer is lost", () -> !isOpen());
    handler.browser().awaitText(WAITING);
    handler.browser().clickText("现在发送");
  }

  private void assertSentAndAppliedOnce() {
    handler.browser().await("!document.body.innerText.includes('" + WAITING + "')");
    assertThat(handler.kept().names("outbox/")).isEmpty();
    assertAppliedOnce();
  }

  private void assertAppliedOnce() {
    JsonNode ended =
        people.as(GRID_MEMBER).get("/api/tasks/" + call.taskId() + "/ended").expect(200);
    assertThat(ended.path("values").path("address").asString()).isEqualTo(TYPED);
    JsonNode file = people.as("command-1").get("/api/cases/" + call.caseId()).expect(200);
    assertThat(file.path("openTasks"))
        .extracting(task -> task.path("kind").asString())
        .containsExactly("confirm-class");
  }

  private boolean isOpen() {
    return people
        .as("command-1")
        .get("/api/cases/" + call.caseId())
        .expect(200)
        .path("openTasks")
        .valueStream()
        .anyMatch(task -> task.path("id").asString().equals(call.taskId()));
  }

  private void assertAccessible(String state) {
    handler.browser().picture("offline-" + state.replace(' ', '-'));
    assertThat(handler.browser().accessibilityViolations()).as(state).isEmpty();
  }
}
