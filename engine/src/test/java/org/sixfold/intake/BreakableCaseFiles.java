package org.sixfold.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.sixfold.casefile.CaseFiles;
import org.sixfold.casefile.CaseState;
import org.sixfold.casefile.Stage;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Primary;

/** The real case files, which fail after opening the n-th chunk when a test says so. */
@TestComponent
@Primary
class BreakableCaseFiles implements CaseFiles {

  /** Chunks until the failure; negative: never. */
  final AtomicInteger chunksLeft = new AtomicInteger(-1);

  private final CaseFiles real;

  BreakableCaseFiles(@Qualifier("caseFilesService") CaseFiles real) {
    this.real = real;
  }

  @Override
  public List<String> open(List<NewCase> cases) {
    List<String> ids = real.open(cases);
    if (chunksLeft.get() >= 0 && chunksLeft.getAndDecrement() == 0) {
      throw new IllegalStateException("the power is cut");
    }
    return ids;
  }

  @Override
  public Map<String, Match> match(Collection<String> matchKeys, Instant answeredSince) {
    return real.match(matchKeys, answeredSince);
  }

  @Override
  public void refresh(List<Refresh> refreshes) {
    real.refresh(refreshes);
  }

  @Override
  public Map<String, Summary> summaries(Collection<String> caseIds) {
    return real.summaries(caseIds);
  }

  @Override
  public void enterStage(String caseId, Stage stage) {
    real.enterStage(caseId, stage);
  }

  @Override
  public void close(String caseId, CaseState endState, String reason) {
    real.close(caseId, endState, reason);
  }

  @Override
  public void place(String caseId, String grid, String reason) {
    real.place(caseId, grid, reason);
  }

  @Override
  public void correctContact(String caseId, String phone, String address) {
    real.correctContact(caseId, phone, address);
  }
}
