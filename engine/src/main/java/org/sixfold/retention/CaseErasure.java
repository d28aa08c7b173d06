package org.sixfold.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.sixfold.audit.Audit;
import org.sixfold.casefile.RetainedData;
import org.sixfold.retention.persistence.EndedCaseRow;
import org.sixfold.retention.persistence.ProofRow;
import org.sixfold.retention.persistence.RetentionMapper;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Erases one case in all modules and leaves the proof: all of it or nothing. */
@Component
class CaseErasure {

  private final RetentionMapper mapper;
  private final ObjectProvider<RetainedData> modules;
  private final Audit audit;
  private final JsonMapper json;

  CaseErasure(
      RetentionMapper mapper, ObjectProvider<RetainedData> modules, Audit audit, JsonMapper json) {
    this.mapper = mapper;
    this.modules = modules;
    this.audit = audit;
    this.json = json;
  }

  /** Whether the case still had its content. */
  @Transactional
  public boolean erase(EndedCaseRow ended, Duration retention, Instant now) {
    if (mapper.markErased(ended.caseId(), now) == 0) {
      return false;
    }
    Map<String, Integer> counts = new TreeMap<>();
    modules.forEach(
        module ->
            module
                .erase(ended.caseId())
                .forEach((what, rows) -> counts.merge(what, rows, Integer::sum)));
    counts.values().removeIf(rows -> rows == 0);
    String lastHash = mapper.lastAuditHash(ended.caseId());
    ErasureProof proof =
        new ErasureProof(
                ended.caseId(),
                ended.state(),
                ended.openedAt(),
                ended.closedAt(),
                now,
                retention.toString(),
                json.writeValueAsString(counts),
                lastHash == null ? "" : lastHash,
                null)
            .sealed();
    mapper.insertProof(
        new ProofRow(
            proof.caseId(),
            proof.state(),
            proof.openedAt(),
            proof.closedAt(),
            proof.erasedAt(),
            proof.retention(),
            proof.counts(),
            proof.auditHash(),
            proof.hash()));
    audit.record(
        new Audit.Change(
            ended.caseId(),
            "case.erased",
            Map.of("retention", retention.toString(), "proof", proof.hash())));
    return true;
  }
}
