package org.sixfold.worklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.sixfold.access.CurrentUser;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.access.UserDirectory;
import org.sixfold.audit.Audit;
import org.sixfold.audit.AuditTrail;
import org.sixfold.board.BoardView.Colour;
import org.sixfold.board.GridColours;
import org.sixfold.camunda.EngineBatch;
import org.sixfold.camunda.Models;
import org.sixfold.casefile.CasePath;
import org.sixfold.form.FormSchema;
import org.sixfold.form.Forms;
import org.sixfold.grid.Divisions;
import org.sixfold.grid.Grids;
import org.sixfold.responsibility.Member;
import org.sixfold.responsibility.Responsibility;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.FewGrids;
import org.sixfold.testsupport.HandClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;

/** The least that the modules below and the path above do. */
@TestConfiguration(proxyBeanMethods = false)
public class StandIns {

  public static final String SUBDISTRICT = FewGrids.SUBDISTRICT;
  public static final String VILLAGE = FewGrids.VILLAGE;
  public static final String MICRO = FewGrids.MICRO;
  public static final String OTHER_MICRO = FewGrids.OTHER_MICRO;
  public static final String SUBDISTRICT_PATH = FewGrids.SUBDISTRICT_PATH;
  public static final String MICRO_PATH = FewGrids.MICRO_PATH;
  public static final String OTHER_PATH = FewGrids.OTHER_PATH;

  /** Saturday, nine in the morning. */
  public static final Instant NINE = Instant.parse("2021-12-11T01:00:00Z");

  /** The member of a role, of whom there is one: {@code gm-1} and so on. */
  public static SignedInUser user(Role role) {
    boolean micro = role == Role.GRID_MEMBER;
    return new SignedInUser(
        name(role),
        name(role),
        role,
        List.of(micro ? MICRO : SUBDISTRICT),
        List.of(micro ? MICRO_PATH : SUBDISTRICT_PATH));
  }

  static String name(Role role) {
    return role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  @Bean
  @Primary
  HandClock handClock() {
    return new HandClock(NINE);
  }

  @Bean
  Audit audit(JdbcTemplate jdbc) {
    return new CountedAudit();
  }

  @Bean
  AuditTrail auditTrail() {
    return new AuditTrail() {
      @Override
      public Page<org.sixfold.audit.AuditEntry> of(String subject, Paging paging) {
        return new Page<>(List.of(), null);
      }

      @Override
      public Verification verify() {
        return new Verification(0, List.of());
      }
    };
  }

  @Bean
  CasePath path(RuntimeService runtime, Models models, EngineBatch batch) {
    return new TestPath(runtime, models, batch);
  }

  /** Red, yellow, green by what is late; a release has tables of its own. */
  @Bean
  GridColours gridColours() {
    return () ->
        load -> {
          Colour colour =
              load.overdue() > 0 ? Colour.RED : load.dueSoon() > 0 ? Colour.YELLOW : Colour.GREEN;
          return new GridColours.Shade(colour, new GridColours.Why(colour.name(), colour.name()));
        };
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
    return new OneOfEach();
  }

  @Bean
  UserDirectory users() {
    return username ->
        java.util.Arrays.stream(Role.values())
            .filter(role -> name(role).equals(username))
            .map(StandIns::user)
            .findFirst();
  }

  @Bean
  CurrentUser currentUser() {
    return new CurrentUser() {
      @Override
      public SignedInUser get() {
        return user(Role.SUPERVISOR);
      }

      @Override
      public String usernameOrSystem() {
        return "system";
      }
    };
  }

  /** A delegate whose work never succeeds. */
  @Bean
  JavaDelegate failingDelegate() {
    return execution -> {
      throw new IllegalStateException("on purpose");
    };
  }

  @Bean
  Forms forms() {
    return new AnyForm();
  }

  /** Records nowhere. */
  private static final class CountedAudit implements Audit {
    @Override
    public void record(Change change) {}

    @Override
    public void recordAll(List<Change> changes) {}

    @Override
    public void recordFirst(List<Change> changes) {}
  }

  private record TestPath(RuntimeService runtime, Models models, EngineBatch batch)
      implements CasePath {
    @Override
    public void start(List<Start> cases) {
      String definition = models.processDefinitionId("test-path");
      batch.run(
          () ->
              cases.forEach(
                  start ->
                      runtime.startProcessInstanceById(
                          definition,
                          start.caseId(),
                          Map.of(
                              "urgent", start.contactList(), "limitAt", "2021-12-20T00:00:00"))));
    }

    @Override
    public int correlate(String caseId, String message) {
      return 0;
    }

    @Override
    public void cancel(String caseId, String reason) {
      runtime
          .createProcessInstanceQuery()
          .processInstanceBusinessKey(caseId)
          .list()
          .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), reason));
    }
  }

  private static final class OneOfEach implements Responsibility {
    @Override
    public boolean isOnDuty(String username, Instant at) {
      return true;
    }

    @Override
    public Optional<String> answerable(Role role, String grid, Instant at) {
      return candidates(role, grid, at).stream().findFirst().map(Member::username);
    }

    @Override
    public List<Member> candidates(Role role, String grid, Instant at) {
      return role == Role.GRID_MEMBER && !grid.equals(MICRO)
          ? List.of()
          : find(name(role)).stream().toList();
    }

    @Override
    public List<Member> nearest(Role role, String grid, Instant at) {
      return candidates(role, grid, at);
    }

    @Override
    public List<Member> absent(Role role, Instant at) {
      return role == Role.GRID_MEMBER ? find(name(role)).stream().toList() : List.of();
    }

    @Override
    public List<Member> present(Role role, String grid, Instant at) {
      return candidates(role, grid, at);
    }

    @Override
    public Optional<String> standIn(String username, Role role, String grid, Instant at) {
      return Optional.empty();
    }

    @Override
    public Optional<Member> find(String username) {
      return java.util.Arrays.stream(Role.values())
          .filter(role -> name(role).equals(username))
          .findFirst()
          .map(
              role ->
                  new Member(
                      username, username, role, List.of(), "14000000000", username + "@t.example"));
    }
  }

  private static final class AnyForm implements Forms {
    @Override
    public Optional<FormSchema> find(String kind) {
      return Optional.of(FormSchema.of(kind, "{\"id\":\"" + kind + "\",\"components\":[]}"));
    }

    @Override
    public Optional<FormSchema> find(String deployment, String kind) {
      return find(kind);
    }

    @Override
    public Optional<FormSchema> findVersion(String kind, String version) {
      return find(kind);
    }

    @Override
    public Accepted accept(
        String deployment, String kind, Map<String, Object> data, Instant taskBegan) {
      return new Accepted(data, Map.of(), List.of());
    }

    @Override
    public boolean asksForPictures(String deployment, String kind) {
      return false;
    }
  }
}
