package org.sixfold.casefile;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sixfold.casefile.persistence.CaseTallyMapper;
import org.sixfold.casefile.persistence.TallyRow;
import org.sixfold.shared.DueWork;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Adds up the changes of the counts of cases, so that they stay few to read. */
@Component
class TallyFolding implements DueWork {

  private static final int MOST = 5_000;

  /** Fewer than these are not worth a write. */
  private static final int WORTHWHILE = 200;

  private final CaseTallyMapper mapper;
  private final TransactionTemplate transaction;

  TallyFolding(CaseTallyMapper mapper, TransactionTemplate transaction) {
    this.mapper = mapper;
    this.transaction = transaction;
  }

  @Override
  public Kind kind() {
    return Kind.RETENTION;
  }

  /** The counts are right at any moment: no clock need stop for this. */
  @Override
  public Optional<Instant> nextDue() {
    return Optional.empty();
  }

  @Override
  public int runDue(Instant now) {
    Integer folded = transaction.execute(status -> fold());
    return folded == null ? 0 : folded;
  }

  private int fold() {
    List<TallyRow> rows = mapper.some(MOST);
    Map<TallyRow.Cases, Long> sums = new LinkedHashMap<>();
    rows.forEach(row -> sums.merge(row.of(), row.cases(), Long::sum));
    sums.values().removeIf(cases -> cases == 0);
    int fewer = rows.size() - sums.size();
    if (fewer < WORTHWHILE) {
      return 0;
    }
    mapper.deleteAll(rows);
    if (!sums.isEmpty()) {
      mapper.insertAll(sums.entrySet().stream().map(TallyFolding::row).toList());
    }
    return fewer;
  }

  private static TallyRow row(Map.Entry<TallyRow.Cases, Long> sum) {
    TallyRow.Cases of = sum.getKey();
    return new TallyRow(0, of.grid(), of.gridPath(), of.caseState(), of.stage(), sum.getValue());
  }
}
