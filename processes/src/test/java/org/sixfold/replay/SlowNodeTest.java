package org.sixfold.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.modeling.Draft;
import org.sixfold.modeling.DraftFiles;
import org.sixfold.modeling.DraftVersions;
import org.sixfold.modeling.Drafts;
import org.sixfold.replay.persistence.ReplayMapper;
import org.sixfold.shared.SixfoldClock;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Walk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** A node that says nothing for so long that another one does its replay, and then goes on. */
@ProcessTest
class SlowNodeTest {

  private static final SignedInUser DESIGNER =
      new SignedInUser("slow-designer", "设计员", Role.DESIGNER, List.of(), List.of());
  private static final String DEADLINES = "task-deadlines.dmn";

  @Autowired Walk walk;
  @Autowired Drafts drafts;
  @Autowired DraftFiles files;
  @Autowired Replays replays;
  @Autowired ReplayRun otherNode;
  @Autowired ReplayMapper mapper;
  @Autowired DraftVersions versions;
  @Autowired ReplayComputation computation;
  @Autowired ReplayProperties properties;
  @Autowired TransactionTemplate transaction;
  @Autowired SixfoldClock clock;
  @Autowired JsonMapper json;
  @Autowired JdbcTemplate jdbc;

  private String draft;
  private Replay started;

  @BeforeEach
  void aReplayThatWaits() {
    jdbc.update("update model_replay set running_key = null");
    walk.startAt("2021-07-03T09:00");
    var from = clock.now();
    walk.open(Walk.GRID, true, true);
    walk.startAt("2021-07-03T10:30");
    draft = drafts.begin(DESIGNER, "慢节点").id();
    started = replays.start(DESIGNER, draft, from, null, null);
  }

  /** Its first word comes after another node has done all. */
  private ReplayMapper firstHeardAfter(String statement, Runnable meanwhile) {
    AtomicReference<Runnable> once = new AtomicReference<>(meanwhile);
    return (ReplayMapper)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {ReplayMapper.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals(statement)) {
                Runnable now = once.getAndSet(null);
                if (now != null) {
                  // Another node has transactions of its own.
                  CompletableFuture.runAsync(now).join();
                }
              }
              try {
                return method.invoke(mapper, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private Replay slowNodeHeardAfter(String statement) {
    AtomicReference<Replay> otherOnes = new AtomicReference<>();
    ReplayMapper late =
        firstHeardAfter(
            statement,
            () -> {
              walk.startAt("2021-07-03T10:40");
              shortenDeadline();
              assertThat(otherNode.runDue(clock.now())).isEqualTo(1);
              otherOnes.set(replays.find(DESIGNER, draft, started.n()));
              walk.startAt("2021-07-03T10:50");
            });
    new ReplayRun(late, versions, computation, properties, transaction, clock, json)
        .runDue(clock.now());
    assertThat(otherOnes.get().state()).isEqualTo(Replay.State.DONE);
    return otherOnes.get();
  }

  /** So that both nodes find something else. */
  private void shortenDeadline() {
    Draft.File text = files.read(DESIGNER, draft, DEADLINES);
    files.write(
        DESIGNER,
        draft,
        DEADLINES,
        text.revision(),
        text.content()
            .replace("<text>\"c+2h\"</text>", "<text>\"c+1h\"</text>")
            .getBytes(StandardCharsets.UTF_8),
        null);
  }

  @Test
  void itWritesNeitherProgressNorResultOverTheOthers() {
    Replay others = slowNodeHeardAfter("progress");

    assertThat(replays.find(DESIGNER, draft, started.n())).isEqualTo(others);
  }

  @Test
  void itsResultComesTooLateEvenAtTheVeryEnd() {
    Replay others = slowNodeHeardAfter("end");

    assertThat(replays.find(DESIGNER, draft, started.n())).isEqualTo(others);
    assertThat(
            jdbc.queryForList(
                "select c.case_no from model_replay_case c join model_replay r on r.id ="
                    + " c.replay_id where r.draft_id = ?",
                Integer.class,
                draft))
        .hasSize(others.summary().changed());
  }

  @Test
  void whoIsHeardInTimeKeepsIt() {
    assertThat(otherNode.runDue(clock.now())).isEqualTo(1);
    Replay done = replays.find(DESIGNER, draft, started.n());

    assertThat(otherNode.runDue(clock.now().plus(Duration.ofHours(1)))).isZero();
    assertThat(replays.find(DESIGNER, draft, started.n())).isEqualTo(done);
  }
}
