package org.sixfold.casefile;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.audit.AuditEntry;
import org.sixfold.audit.AuditTrail;
import org.sixfold.grid.Grid;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The least that the modules below and the path above do. */
@TestConfiguration(proxyBeanMethods = false)
class CaseFileStandIns {

  static final String MICRO = "33078400100101";
  static final String VILLAGE = "330784001001";
  static final String OTHER_MICRO = "33078400100201";
  static final String SUBDISTRICT_PATH = "330784/330784001/";
  static final String MICRO_PATH = SUBDISTRICT_PATH + VILLAGE + "/" + MICRO + "/";

  @Bean
  @Primary
  HandClock clock() {
    return new HandClock();
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
  Responsibility responsibility() {
    return new DoctorIsMissing();
  }

  @Bean
  SomebodySignedIn currentUser() {
    return new SomebodySignedIn();
  }

  /** A clock that tests set. */
  static class HandClock implements SixfoldClock {
    private final AtomicReference<Instant> now =
        new AtomicReference<>(Instant.parse("2021-12-11T00:00:00Z"));

    void set(Instant moment) {
      now.set(moment);
    }

    @Override
    public Instant now() {
      return now.get();
    }

    @Override
    public ZoneId zone() {
      return ZoneId.of("Asia/Shanghai");
    }
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

  private static final class FewGrids implements Grids {
    private final List<Grid> all =
        List.of(
            grid("330784001", Grid.Level.SUBDISTRICT, SUBDISTRICT_PATH),
            grid(VILLAGE, Grid.Level.VILLAGE, SUBDISTRICT_PATH + VILLAGE + "/"),
            grid(MICRO, Grid.Level.MICRO, MICRO_PATH),
            grid(
                OTHER_MICRO,
                Grid.Level.MICRO,
                SUBDISTRICT_PATH + "330784001002/" + OTHER_MICRO + "/"),
            grid(Grid.UNPLACED, Grid.Level.NOWHERE, SUBDISTRICT_PATH + "UNPLACED/"),
            grid(Grid.OUTSIDE, Grid.Level.NOWHERE, SUBDISTRICT_PATH + "OUTSIDE/"));

    private static Grid grid(String code, Grid.Level level, String path) {
      return new Grid(code, code, level, null, Grid.Kind.RESIDENT, List.of(), path);
    }

    @Override
    public List<Grid> all() {
      return all;
    }

    @Override
    public Optional<Grid> find(String code) {
      return all.stream().filter(grid -> grid.code().equals(code)).findFirst();
    }

    @Override
    public Grid get(String code) {
      return find(code).orElseThrow(() -> ProblemException.unfit("grid.unknown", List.of()));
    }

    @Override
    public Optional<Grid> ancestor(String code, Grid.Level level) {
      return Optional.empty();
    }

    @Override
    public String place(String address) {
      return Grid.UNPLACED;
    }
  }

  private static final class DoctorIsMissing implements Responsibility {
    @Override
    public Optional<String> answerable(Role role, String grid, Instant at) {
      return role == Role.DOCTOR ? Optional.empty() : Optional.of(role.name().toLowerCase() + "-1");
    }

    @Override
    public List<Member> candidates(Role role, String grid, Instant at) {
      return List.of();
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
