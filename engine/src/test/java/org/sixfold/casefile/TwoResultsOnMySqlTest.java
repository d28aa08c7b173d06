package org.sixfold.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.sixfold.casefile.Tests.NewResult;
import org.sixfold.casefile.Tests.Result;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.OnRealMySql;
import org.sixfold.worklist.MySqlDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Two laboratories, or one twice, answer for the same test at the same instant on two nodes. */
@OnRealMySql
@CaseFileTest
class TwoResultsOnMySqlTest implements MySqlDatabase {

  private static final Instant SAMPLED = Instant.parse("2021-12-10T16:00:00Z");
  private static final int ROUNDS = 10;

  @Autowired Tests tests;
  @Autowired Cast cast;
  @Autowired TransactionTemplate transaction;
  @Autowired JdbcTemplate jdbc;

  @Test
  void theSecondWaitsUntilTheFirstIsKeptAndIsRefusedThen() {
    String id = cast.openSomebody();
    transaction.executeWithoutResult(
        first -> {
          receive(id, Result.NEGATIVE, "two-1");
          CompletableFuture<Void> second =
              CompletableFuture.runAsync(() -> impatiently(id, Result.POSITIVE, "two-2"));
          assertThatThrownBy(second::join)
              .as("nothing is decided before the first is kept or given up")
              .hasCauseInstanceOf(PessimisticLockingFailureException.class);
        });

    assertThatThrownBy(() -> receive(id, Result.POSITIVE, "two-2"))
        .hasMessage("laboratory.tubeAnswered");
    assertThat(tests.results(id)).extracting(Tests.TestResult::labNo).containsExactly("two-1");
  }

  @Test
  void ofTwoThatContradictEachOtherOneIsKept() {
    for (int round = 0; round < ROUNDS; round++) {
      String id = cast.openSomebody();
      CountDownLatch both = new CountDownLatch(2);
      List<CompletableFuture<String>> answers = new ArrayList<>();
      for (Result result : List.of(Result.NEGATIVE, Result.POSITIVE)) {
        answers.add(CompletableFuture.supplyAsync(() -> answerAtOnce(both, id, result)));
      }

      assertThat(answers.stream().map(CompletableFuture::join))
          .containsExactlyInAnyOrder("kept", "laboratory.tubeAnswered");
      assertThat(tests.results(id)).hasSize(1);
    }
  }

  private String answerAtOnce(CountDownLatch both, String caseId, Result result) {
    try {
      both.countDown();
      both.await();
      receive(caseId, result, "two-" + result);
      return "kept";
    } catch (ProblemException refused) {
      return refused.getMessage();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** As another node would, which gives up after the shortest time the server knows. */
  private void impatiently(String caseId, Result result, String labNo) {
    transaction.executeWithoutResult(
        status -> {
          jdbc.execute("set innodb_lock_wait_timeout = 1");
          try {
            receive(caseId, result, labNo);
          } finally {
            jdbc.execute("set innodb_lock_wait_timeout = default");
          }
        });
  }

  private void receive(String caseId, Result result, String labNo) {
    tests.resultReceived(new NewResult(caseId, SAMPLED, result, labNo, null, "lab-1", null, null));
  }
}
