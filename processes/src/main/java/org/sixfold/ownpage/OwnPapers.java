package org.sixfold.ownpage;

import java.util.List;
import org.sixfold.access.Visitor;
import org.sixfold.casefile.FileOpenings;
import org.sixfold.papers.PersonPapers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers that are the person's own. */
@Service
public class OwnPapers {

  private final PersonPapers papers;
  private final FileOpenings openings;

  OwnPapers(PersonPapers papers, FileOpenings openings) {
    this.papers = papers;
    this.openings = openings;
  }

  List<OwnPageView.Paper> of(String caseId) {
    return papers.of(caseId).stream()
        .map(
            one ->
                new OwnPageView.Paper(
                    one.id(),
                    one.kind(),
                    one.documentNo(),
                    one.issuedAt(),
                    "/api/own/papers/" + one.id()))
        .toList();
  }

  /**
   * One paper as PDF; logged as an opening.
   *
   * @throws org.sixfold.shared.ProblemException 404 {@code paper.unknown}, 409 {@code
   *     paper.altered}
   */
  @Transactional
  public byte[] pdf(Visitor visitor, String paperId) {
    openings.recordVisit(visitor);
    return papers.pdf(visitor.caseId(), paperId);
  }
}
