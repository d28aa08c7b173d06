package org.sixfold.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sixfold.intake.persistence.IntakeMapper;
import org.springframework.stereotype.Service;

/**
 * Withdraws a wrong list: cases it opened end as ANNULLED, unless somebody has worked on them or
 * another list names the person too; those are told by id, for a person to decide.
 */
@Service
public class ListWithdrawal {

  private static final int CHUNK = 100;

  /** What became of the list's cases. */
  public record Withdrawn(String id, int annulled, List<String> touched) {}

  private final ListViews views;
  private final IntakeMapper mapper;
  private final ListProgress progress;
  private final CaseAnnulment annulment;

  ListWithdrawal(
      ListViews views, IntakeMapper mapper, ListProgress progress, CaseAnnulment annulment) {
    this.views = views;
    this.mapper = mapper;
    this.progress = progress;
    this.annulment = annulment;
  }

  /**
   * Withdraws a list, from the first call on for good; a second call ends what is left to end.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code list.unknown}
   */
  public Withdrawn withdraw(String listId) {
    views.find(listId);
    progress.failed(listId, "list.withdrawn");
    int annulled = 0;
    List<String> touched = new ArrayList<>();
    int after = 0;
    List<String> cases = mapper.openedCases(listId, after, CHUNK);
    while (!cases.isEmpty()) {
      Set<String> kept = annulment.annul(listId, cases);
      annulled += cases.size() - kept.size();
      touched.addAll(cases.stream().filter(kept::contains).toList());
      after += cases.size();
      cases = mapper.openedCases(listId, after, CHUNK);
    }
    return new Withdrawn(listId, annulled, touched);
  }
}
