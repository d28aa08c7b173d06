package org.sixfold.papers;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sixfold.access.SignedInUser;
import org.sixfold.casefile.CaseFileReader;
import org.sixfold.papers.PaperPrinter.Sheet;
import org.sixfold.papers.persistence.PaperHeadRow;
import org.sixfold.papers.persistence.PaperMapper;
import org.sixfold.papers.persistence.PaperRow;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers for those to whom the whole file opens; every look is logged as an opening. */
@Service
public class PaperReading {

  private static final int MOST = 200;

  private final CaseFileReader files;
  private final PaperMapper papers;
  private final PaperPrinter printer;
  private final SixfoldClock clock;

  PaperReading(CaseFileReader files, PaperMapper papers, PaperPrinter printer, SixfoldClock clock) {
    this.files = files;
    this.papers = papers;
    this.printer = printer;
    this.clock = clock;
  }

  /** A paper in the list of a case. */
  public record Listed(
      String id, PaperKind kind, String title, String documentNo, Instant createdAt, String href) {}

  /**
   * The papers of a case, newest first; those with health content for health roles only.
   *
   * @throws ProblemException 404 {@code case.unknown}, 403 {@code case.notWhole}
   */
  @Transactional
  public List<Listed> of(String caseId, SignedInUser viewer) {
    files.openWhole(caseId, viewer);
    return papers.findOfCase(caseId).stream()
        .filter(paper -> mayRead(paper.kind(), viewer))
        .map(PaperReading::listed)
        .toList();
  }

  /**
   * One paper as PDF.
   *
   * @throws ProblemException as {@link #of}; 404 {@code paper.unknown}, also where it names health
   *     content and the viewer has no health role; 409 {@code paper.altered}
   */
  @Transactional
  public byte[] pdf(String caseId, String paperId, SignedInUser viewer) {
    files.openWhole(caseId, viewer);
    PaperRow paper = papers.find(caseId, paperId);
    if (paper == null || !mayRead(paper.kind(), viewer)) {
      throw ProblemException.notFound("paper.unknown");
    }
    return printer.print(paper.kind().title(), List.of(sheet(paper)), clock.zone());
  }

  /**
   * The newest papers of one kind of several cases as one PDF, in the order given.
   *
   * @throws ProblemException as {@link #pdf}; 422 {@code paper.tooMany}, {@code paper.noCases}; 409
   *     {@code paper.notIssued} with the cases that have none
   */
  @Transactional
  public byte[] print(List<String> caseIds, PaperKind kind, SignedInUser viewer) {
    Set<String> wanted = new LinkedHashSet<>(caseIds);
    if (wanted.isEmpty() || kind == null) {
      throw ProblemException.unfit("paper.noCases", List.of());
    }
    if (wanted.size() > MOST) {
      throw ProblemException.unfit("paper.tooMany", List.of(), MOST);
    }
    if (!mayRead(kind, viewer)) {
      throw ProblemException.notFound("paper.unknown");
    }
    wanted.forEach(caseId -> files.openWhole(caseId, viewer));
    Map<String, PaperRow> latest = new HashMap<>();
    papers.findLatest(wanted, kind).forEach(paper -> latest.put(paper.caseId(), paper));
    List<String> without = wanted.stream().filter(id -> !latest.containsKey(id)).toList();
    if (!without.isEmpty()) {
      throw new ProblemException(
          409, "paper.notIssued", List.of(), Map.of("caseIds", without), without.size());
    }
    List<Sheet> sheets = wanted.stream().map(latest::get).map(PaperReading::sheet).toList();
    return printer.print(kind.title(), sheets, clock.zone());
  }

  private boolean mayRead(PaperKind kind, SignedInUser viewer) {
    return !kind.isHealth() || CaseFileReader.mayReadHealth(viewer);
  }

  /** A paper as it was issued, or nothing. */
  static Sheet sheet(PaperRow paper) {
    if (!PaperService.hash(paper.content()).equals(paper.contentHash())) {
      throw ProblemException.conflict("paper.altered");
    }
    return new Sheet(paper.documentNo(), paper.issuedAt(), paper.content(), paper.contentHash());
  }

  private static Listed listed(PaperHeadRow paper) {
    return new Listed(
        paper.id(),
        paper.kind(),
        paper.kind().title(),
        paper.documentNo(),
        paper.issuedAt(),
        "/api/cases/" + paper.caseId() + "/papers/" + paper.id());
  }
}
