package org.sixfold.authority;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sixfold.audit.Audit;
import org.sixfold.authority.persistence.AuthorityMapper;
import org.sixfold.authority.persistence.AuthorityRow;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The authority register. An entry is never changed, only ended: decisions rest on it. */
@Service
@Transactional
public class Authorities {

  private final AuthorityMapper mapper;
  private final AuthorityCheck check;
  private final Audit audit;
  private final SixfoldClock clock;

  Authorities(AuthorityMapper mapper, AuthorityCheck check, Audit audit, SixfoldClock clock) {
    this.mapper = mapper;
    this.check = check;
    this.audit = audit;
    this.clock = clock;
  }

  /** All entries, ended ones included, by code. */
  @Transactional(readOnly = true)
  public List<Authority> all() {
    return mapper.findAll().stream().map(Authorities::authority).toList();
  }

  @Transactional(readOnly = true)
  public Optional<Authority> find(String code) {
    return Optional.ofNullable(mapper.find(code)).map(Authorities::authority);
  }

  /**
   * Enters a body.
   *
   * @throws ProblemException 409 {@code authority.known}; 422 {@code authority.villageCommittee},
   *     {@code authority.invalid} with a problem per field
   */
  public void register(Authority authority, String by) {
    List<FieldProblem> problems = check.problems(authority);
    if (!problems.isEmpty()) {
      boolean village = authority.body() == Authority.Body.VILLAGE_COMMITTEE;
      throw ProblemException.unfit(
          village ? "authority.villageCommittee" : "authority.invalid", problems);
    }
    if (mapper.find(authority.code()) != null) {
      throw ProblemException.conflict("authority.known");
    }
    mapper.insert(row(authority, by));
    audit.record(
        new Audit.Change(
            "authority:" + authority.code(),
            "authority.registered",
            Map.of("body", authority.body().name(), "signers", authority.signers())));
  }

  /**
   * Ends an entry now; what was signed before stands.
   *
   * @throws ProblemException 404 {@code authority.unknown}, 409 {@code authority.ended}
   */
  public void end(String code) {
    if (mapper.find(code) == null) {
      throw ProblemException.notFound("authority.unknown");
    }
    if (mapper.end(code, clock.now()) == 0) {
      throw ProblemException.conflict("authority.ended");
    }
    audit.record(new Audit.Change("authority:" + code, "authority.ended", Map.of()));
  }

  private AuthorityRow row(Authority authority, String by) {
    return new AuthorityRow(
        authority.code(),
        authority.name(),
        authority.body().name(),
        authority.legalBasis(),
        authority.delegation(),
        String.join(" ", authority.grids()),
        authority.measures().stream().map(Kind::name).sorted().collect(Collectors.joining(" ")),
        String.join(" ", authority.signers()),
        authority.needsUpperAnswer(),
        authority.from(),
        authority.to(),
        by,
        clock.now());
  }

  private static Authority authority(AuthorityRow row) {
    return new Authority(
        row.code(),
        row.name(),
        Authority.Body.valueOf(row.body()),
        row.legalBasis(),
        row.delegation(),
        list(row.grids()),
        list(row.measures()).stream().map(Kind::valueOf).collect(Collectors.toSet()),
        list(row.signers()),
        row.needsUpperAnswer(),
        row.validFrom(),
        row.validTo());
  }

  static List<String> list(String text) {
    return Arrays.stream(text.split("\\s+")).filter(one -> !one.isEmpty()).toList();
  }
}
