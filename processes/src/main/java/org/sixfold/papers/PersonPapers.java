package org.sixfold.papers;

import java.time.Instant;
import java.util.List;
import org.sixfold.papers.persistence.PaperMapper;
import org.sixfold.papers.persistence.PaperRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The papers of a case that are its person's own; who may ask is the caller's to know. */
@Service
@Transactional(readOnly = true)
public class PersonPapers {

  private final PaperMapper papers;
  private final PaperPrinter printer;
  private final SixfoldClock clock;

  PersonPapers(PaperMapper papers, PaperPrinter printer, SixfoldClock clock) {
    this.papers = papers;
    this.printer = printer;
    this.clock = clock;
  }

  /** One of the person's papers. */
  public record Issued(String id, PaperKind kind, String documentNo, Instant issuedAt) {}

  /** Newest first. */
  public List<Issued> of(String caseId) {
    return papers.findOfCase(caseId).stream()
        .filter(one -> one.kind().isForPerson())
        .map(one -> new Issued(one.id(), one.kind(), one.documentNo(), one.issuedAt()))
        .toList();
  }

  /**
   * One as PDF.
   *
   * @throws ProblemException 404 {@code paper.unknown}, 409 {@code paper.altered}
   */
  public byte[] pdf(String caseId, String paperId) {
    PaperRow paper = papers.find(caseId, paperId);
    if (paper == null || !paper.kind().isForPerson()) {
      throw ProblemException.notFound("paper.unknown");
    }
    return printer.print(paper.kind().title(), List.of(PaperReading.sheet(paper)), clock.zone());
  }
}
