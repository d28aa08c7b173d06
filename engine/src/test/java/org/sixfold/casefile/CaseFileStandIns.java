package org.sixfold.casefile;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.audit.AuditEntry;
import org.sixfold.audit.AuditTrail;
import org.sixfold.grid.Divisions;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.testsupport.FewGrids;
import org.sixfold.testsupport.HandClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The least that the modules below and the path above do. */
@TestConfiguration(proxyBeanMethods = false)
class CaseFileStandIns {

  static final String MICRO = FewGrids.MICRO;
  static final String VILLAGE = FewGrids.VILLAGE;
  static final String OTHER_MICRO = FewGrids.OTHER_MICRO;
  static final String SUBDISTRICT_PATH = FewGrids.SUBDISTRICT_PATH;
  static final String MICRO_PATH = FewGrids.MICRO_PATH;

  @Bean
  @Primary
  HandClock clock() {
    return new HandClock(Instant.parse("2021-12-11T00:00:00Z"));
  }

  @Bean
  RecordedAudit audit() {
    return new RecordedAudit();
  }

  @Bean
  RecordedPath path() {
    return new RecordedPath();
  }

  @Bean
  FactCounter factCounter() {
    return new FactCounter();
  }

  @Bean
  Grids grids() {
    return new FewGrids();
  }

  @Bean
  Divisions divisions() {
    return List::of;
  }

  @Bean
  Responsibility responsibility() {
    return new DoctorIsMissing();
  }

  @Bean
  SomebodySignedIn currentUser() {
    return new SomebodySignedIn();
  }

  /** Remembers what was recorded. */
  static class RecordedAudit implements Audit, AuditTrail {
    private final List<Change> changes = new CopyOnWriteArrayList<>();

    @Override
    public void record(Change change) {
      changes.add(change);
    }

    @Override
    public void recordAll(List<Change> all) {
      changes.addAll(all);
    }

    @Override
    public void recordFirst(List<Change> first) {
      changes.addAll(first);
    }

    List<String> actions(String subject) {
      return changes.stream()
          .filter(change -> change.subject().equals(subject))
          .map(Change::action)
          .toList();
    }

    Map<String, Object> last(String subject) {
      List<Change> own =
          changes.stream().filter(change -> change.subject().equals(subject)).toList();
      return own.get(own.size() - 1).details();
    }

    @Override
    public Page<AuditEntry> of(String subject, Paging paging) {
      return new Page<>(
          changes.stream()
              .filter(change -> change.subject().equals(subject))
              .map(
                  change ->
                      new AuditEntry(
                          subject, 1, Instant.EPOCH, "system", change.action(), change.details()))
              .toList(),
          null);
    }

    @Override
    public Verification verify() {
      return new Verification(changes.size(), List.of());
    }
  }

  /** Remembers starts and messages; fails when told to. */
  static class RecordedPath implements CasePath {
    final List<Start> starts = new CopyOnWriteArrayList<>();
    final List<String> messages = new CopyOnWriteArrayList<>();
    final List<String> cancelled = new CopyOnWriteArrayList<>();
    volatile boolean broken;

    @Override
    public void start(List<Start> cases) {
      starts.addAll(cases);
    }

    @Override
    public int correlate(String caseId, String message) {
      if (broken) {
        throw new IllegalStateException("engine away");
      }
      messages.add(caseId + " " + message);
      return 1;
    }

    @Override
    public void cancel(String caseId, String reason) {
      cancelled.add(caseId);
    }
  }

  /** A message handler that counts. */
  static class FactCounter implements CaseMessageHandler {
    final AtomicInteger taken = new AtomicInteger();
    volatile boolean expected = true;

    @Override
    public String name() {
      return "fact.counted";
    }

    @Override
    public Map<String, Object> handle(
        String caseId, SignedInUser sender, Instant at, Map<String, Object> payload) {
      if (!expected) {
        throw ProblemException.conflict("message.notExpected");
      }
      return Map.of("taken", taken.incrementAndGet());
    }
  }

  private static final class DoctorIsMissing implements Responsibility {
    @Override
    public boolean isOnDuty(String username, Instant at) {
      return true;
    }

    @Override
    public Optional<String> answerable(Role role, String grid, Instant at) {
      return role == Role.DOCTOR ? Optional.empty() : Optional.of(role.name().toLowerCase() + "-1");
    }

    @Override
    public List<Member> candidates(Role role, String grid, Instant at) {
      return List.of();
    }

    @Override
    public List<Member> nearest(Role role, String grid, Instant at) {
      return candidates(role, grid, at);
    }

    @Override
    public List<Member> absent(Role role, Instant at) {
      return List.of();
    }

    @Override
    public List<Member> present(Role role, String grid, Instant at) {
      return answerable(role, grid, at).stream()
          .map(name -> new Member(name, name, role, List.of(grid), null, null))
          .toList();
    }

    @Override
    public Optional<String> standIn(String username, Role role, String grid, Instant at) {
      return Optional.empty();
    }

    @Override
    public Optional<Member> find(String username) {
      return username.equals("doctor-2")
          ? Optional.of(new Member(username, "医生", Role.DOCTOR, List.of(), null, null))
          : Optional.empty();
    }
  }

  /** The user whom a test signs in. */
  static class SomebodySignedIn implements CurrentUser {
    private volatile SignedInUser user;

    void is(SignedInUser somebody) {
      user = somebody;
    }

    @Override
    public SignedInUser get() {
      return user;
    }

    @Override
    public String usernameOrSystem() {
      return user == null ? "system" : user.username();
    }
  }
}
