package org.sixfold.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sixfold.worklist.StandIns.MICRO;
import static org.sixfold.worklist.StandIns.NINE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.camunda.persistence.ModelRelease;
import org.sixfold.camunda.persistence.ModelReleaseMapper;
import org.sixfold.shared.Ids;
import org.sixfold.testsupport.HandClock;
import org.sixfold.worklist.Cases;
import org.sixfold.worklist.WorklistTest;
import org.sixfold.worklist.persistence.WorkItemMapper;
import org.sixfold.worklist.persistence.WorkItemRow;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.test.context.TestPropertySource;

/** Deadlines have one source: the boundary event names the row, and the row holds the figures. */
@WorklistTest
@TestPropertySource(
    properties =
        "spring.datasource.url=jdbc:h2:mem:one-source;DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=20000")
class OneSourceTest {

  private static final Instant ELEVEN = NINE.plus(Duration.ofHours(2));

  /** The latest release holds, so that each is later than the one before. */
  private static final AtomicInteger RELEASES = new AtomicInteger();

  @Autowired EscalationSweep sweep;
  @Autowired RepositoryService repository;
  @Autowired ModelReleaseMapper releases;
  @Autowired Cases cases;
  @Autowired WorkItemMapper items;
  @Autowired HandClock clock;

  @BeforeEach
  void asPackaged() throws IOException {
    clock.set(NINE);
    release(model -> model, table -> table);
  }

  private void release(UnaryOperator<String> model, UnaryOperator<String> table)
      throws IOException {
    String deployment =
        repository
            .createDeployment()
            .addString("case/0-test/test-path.bpmn", model.apply(file("test-path.bpmn")))
            .addString("case/0-test/task-deadlines.dmn", table.apply(file("task-deadlines.dmn")))
            .deploy()
            .getId();
    Instant later = NINE.plusMillis(RELEASES.incrementAndGet());
    releases.insert(new ModelRelease(Ids.next(), deployment, null, "designer", later, false));
  }

  private static String file(String name) throws IOException {
    return new ClassPathResource("case/0-test/" + name).getContentAsString(StandardCharsets.UTF_8);
  }

  private WorkItemRow nextCall() {
    return items.openOf(cases.open(1, MICRO, true).get(0)).get(0);
  }

  @Test
  void aChangedRowChangesTheNextCasesDeadline() throws IOException {
    WorkItemRow before = nextCall();
    release(model -> model, table -> table.replaceFirst("\"c\\+2h\"", "\"c+3h\""));

    WorkItemRow after = nextCall();

    assertThat(before.dueAt()).isEqualTo(ELEVEN);
    assertThat(after.dueAt()).isEqualTo(NINE.plus(Duration.ofHours(3)));
    assertThat(items.find(before.id()).dueAt())
        .as("a running task keeps its own")
        .isEqualTo(ELEVEN);
  }

  @Test
  void anotherRowNamedInTheModelChangesTheNextCasesDeadline() throws IOException {
    release(
        model ->
            model.replace(
                "name=\"deadline\" value=\"test-call\"", "name=\"deadline\" value=\"test-sign\""),
        table -> table);

    assertThat(nextCall().dueAt()).isNotEqualTo(ELEVEN);
    assertThat(nextCall().kind()).isEqualTo("test-call");
  }

  @Test
  void withoutTheEventNothingEscalates() throws IOException {
    release(OneSourceTest::withoutOverdue, table -> table);

    WorkItemRow call = nextCall();
    clock.set(NINE.plus(Duration.ofDays(2)));
    sweep.runDue(clock.now());

    assertThat(call.dueAt()).isNull();
    assertThat(items.find(call.id()).level()).isZero();
  }

  private static String withoutOverdue(String model) {
    return model
        .replaceFirst(
            "(?s)<bpmn:boundaryEvent id=\"event_testCallOverdue\".*?</bpmn:boundaryEvent>", "")
        .replaceFirst("<bpmn:sequenceFlow id=\"flow_overdue\"[^>]*/>", "")
        .replaceFirst("<bpmn:incoming>flow_overdue</bpmn:incoming>", "");
  }
}
