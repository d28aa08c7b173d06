package org.sixfold.retention;

import org.sixfold.retention.persistence.ProofRow;
import org.sixfold.retention.persistence.RetentionMapper;
import org.sixfold.shared.ProblemException;
import org.springframework.stereotype.Service;

/** What is left of erased cases. */
@Service
public class ErasureProofs {

  private final RetentionMapper mapper;

  ErasureProofs(RetentionMapper mapper) {
    this.mapper = mapper;
  }

  /**
   * The proof of one case.
   *
   * @throws ProblemException 404 {@code case.notErased}
   */
  public ErasureProof of(String caseId) {
    ProofRow row = mapper.proof(caseId);
    if (row == null) {
      throw ProblemException.notFound("case.notErased");
    }
    return new ErasureProof(
        row.caseId(),
        row.caseState(),
        row.openedAt(),
        row.closedAt(),
        row.erasedAt(),
        row.retention(),
        row.erasedCounts(),
        row.auditHash(),
        row.proofHash());
  }
}
