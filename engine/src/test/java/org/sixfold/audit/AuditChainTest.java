package org.sixfold.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sixfold.audit.AuditTrail.Break;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.EngineTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@EngineTest
class AuditChainTest {

  @Autowired Audit audit;
  @Autowired AuditTrail trail;
  @Autowired JdbcClient jdbc;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void changesAreNumberedAndReadNewestFirst() {
    record("chain-1", 3);
    Page<AuditEntry> page = trail.of("chain-1", Paging.of(2, null));
    assertThat(page.items()).extracting(AuditEntry::seq).containsExactly(3, 2);
    Page<AuditEntry> rest = trail.of("chain-1", Paging.of(2, page.next()));
    assertThat(rest.items()).extracting(AuditEntry::seq).containsExactly(1);
    assertThat(rest.next()).isNull();
    AuditEntry first = rest.items().get(0);
    assertThat(first.actor()).isEqualTo("system");
    assertThat(first.action()).isEqualTo("case.touched");
    assertThat(first.details()).containsEntry("number", 0);
  }

  @Test
  void firstEntriesOfManySubjectsComeInOneBatch() {
    List<Audit.Change> changes =
        IntStream.range(0, 250)
            .mapToObj(i -> new Audit.Change("chain-batch-" + i, "case.opened", Map.of()))
            .toList();
    inTransaction(() -> audit.recordFirst(changes));
    inTransaction(() -> audit.record(change("chain-batch-249", 1)));
    assertThat(trail.of("chain-batch-249", Paging.of(null, null)).items()).hasSize(2);
    assertThat(breaksOf("chain-batch")).isEmpty();
  }

  @Test
  void withoutATransactionNothingIsRecorded() {
    assertThatThrownBy(() -> audit.record(change("chain-2", 1)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void simultaneousChangesOfOneSubjectMakeOneChain() {
    List<CompletableFuture<Void>> writers =
        IntStream.range(0, 4)
            .mapToObj(i -> CompletableFuture.runAsync(() -> record("chain-3", 10)))
            .toList();
    writers.forEach(CompletableFuture::join);
    assertThat(trail.of("chain-3", Paging.of(500, null)).items()).hasSize(40);
    assertThat(breaksOf("chain-3")).isEmpty();
  }

  @Test
  void aChangedEntryIsFound() {
    record("chain-4", 3);
    jdbc.sql("update audit_entry set actor = 'x' where subject = 'chain-4' and seq = 2").update();
    assertThat(breaksOf("chain-4")).containsExactly(new Break("chain-4", 2, "CHANGED"));
    jdbc.sql("delete from audit_entry where subject = 'chain-4'").update();
  }

  @Test
  void aRemovedEntryIsFound() {
    record("chain-5", 3);
    jdbc.sql("delete from audit_entry where subject = 'chain-5' and seq = 2").update();
    assertThat(breaksOf("chain-5")).containsExactly(new Break("chain-5", 3, "GAP"));
    jdbc.sql("delete from audit_entry where subject = 'chain-5'").update();
  }

  @Test
  void swappedEntriesAreFound() {
    record("chain-6", 3);
    jdbc.sql("update audit_entry set seq = 9 where subject = 'chain-6' and seq = 2").update();
    jdbc.sql("update audit_entry set seq = 2 where subject = 'chain-6' and seq = 3").update();
    jdbc.sql("update audit_entry set seq = 3 where subject = 'chain-6' and seq = 9").update();
    assertThat(breaksOf("chain-6")).containsExactly(new Break("chain-6", 2, "CHANGED"));
    jdbc.sql("delete from audit_entry where subject = 'chain-6'").update();
  }

  private List<Break> breaksOf(String subject) {
    return trail.verify().broken().stream().filter(b -> b.subject().startsWith(subject)).toList();
  }

  private void record(String subject, int times) {
    for (int i = 0; i < times; i++) {
      Audit.Change change = change(subject, i);
      inTransaction(() -> audit.record(change));
    }
  }

  private static Audit.Change change(String subject, int number) {
    return new Audit.Change(subject, "case.touched", Map.of("number", number, "a", "七"));
  }

  private void inTransaction(Runnable work) {
    new TransactionTemplate(transactions).executeWithoutResult(status -> work.run());
  }
}
