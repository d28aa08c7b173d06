package org.sixfold.authority;

import java.io.IOException;
import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sixfold.casefile.Restrictions.Kind;
import org.sixfold.shared.Csv;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes in the bodies of a seed as CSV with the columns {@code
 * code,name,body,legalBasis,delegation,grids,measures,signers,needsUpperAnswer,from,to}; dates are
 * local, lists separated by blanks. Known codes stay as they are.
 */
@Service
public class AuthorityImport {

  private static final List<String> COLUMNS =
      List.of(
          "code",
          "name",
          "body",
          "legalBasis",
          "delegation",
          "grids",
          "measures",
          "signers",
          "needsUpperAnswer",
          "from",
          "to");

  private final Authorities authorities;
  private final SixfoldClock clock;

  AuthorityImport(Authorities authorities, SixfoldClock clock) {
    this.authorities = authorities;
    this.clock = clock;
  }

  /** Reads one file, all or nothing. */
  @Transactional
  public void read(Reader csv) throws IOException {
    for (Csv.Row line : Csv.read(csv, COLUMNS)) {
      if (authorities.find(line.get("code")).isEmpty()) {
        authorities.register(authority(line), "seed");
      }
    }
  }

  private Authority authority(Csv.Row line) {
    String delegation = line.get("delegation");
    String to = line.get("to");
    return new Authority(
        line.get("code"),
        line.get("name"),
        Authority.Body.valueOf(line.get("body")),
        line.get("legalBasis"),
        delegation.isEmpty() ? null : delegation,
        Authorities.list(line.get("grids")),
        Authorities.list(line.get("measures")).stream()
            .map(Kind::valueOf)
            .collect(Collectors.toSet()),
        Authorities.list(line.get("signers")),
        "yes".equalsIgnoreCase(line.get("needsUpperAnswer")),
        clock.at(LocalDate.parse(line.get("from")).atStartOfDay()),
        to.isEmpty() ? null : clock.at(LocalDate.parse(to).atStartOfDay()));
  }
}
