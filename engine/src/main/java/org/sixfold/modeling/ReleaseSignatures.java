package org.sixfold.modeling;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.sixfold.access.Role;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.camunda.ReleasedFiles;
import org.sixfold.modeling.persistence.DraftMapper;
import org.sixfold.modeling.persistence.DraftRow;
import org.sixfold.modeling.persistence.ReleaseMapper;
import org.sixfold.modeling.persistence.ReleaseRow;
import org.sixfold.modeling.persistence.ReleaseSignatureMapper;
import org.sixfold.modeling.persistence.ReleaseSignatureRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.FreeText;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.SixfoldClock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Nobody is held longer by a release that nobody answers for: where the last replay or the tables
 * say that future decisions would be longer, who approves it signs by name.
 */
@Service
@Transactional
public class ReleaseSignatures {

  private static final int LONGEST_NAME = 200;

  private final ReleaseSignatureMapper mapper;
  private final ReleaseMapper releases;
  private final DraftMapper drafts;
  private final DraftPaths paths;
  private final ReleaseLog log;
  private final ReleasedFiles released;
  private final ObjectProvider<HoldingOutlook> outlook;
  private final Audit audit;
  private final SixfoldClock clock;

  ReleaseSignatures(
      ReleaseSignatureMapper mapper,
      ReleaseMapper releases,
      DraftMapper drafts,
      DraftPaths paths,
      ReleaseLog log,
      ReleasedFiles released,
      ObjectProvider<HoldingOutlook> outlook,
      Audit audit,
      SixfoldClock clock) {
    this.mapper = mapper;
    this.releases = releases;
    this.drafts = drafts;
    this.paths = paths;
    this.log = log;
    this.released = released;
    this.outlook = outlook;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Whom a release holds longer, and who signed for it.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code release.unknown}; 422 {@code
   *     rule.tableUnreadable}
   */
  @Transactional(readOnly = true)
  public ReleaseHolding of(SignedInUser user, int number) {
    user.require(Role.DESIGNER, Role.ADMIN);
    ReleaseRow row = log.known(number);
    ReleaseSignatureRow signed = mapper.find(row.id());
    if (signed != null) {
      return new ReleaseHolding(
          signed.replayNo(),
          false,
          signed.heldLonger(),
          List.of(),
          true,
          new ReleaseHolding.Signed(
              signed.signedBy(), signed.signedName(), signed.statement(), signed.signedAt()));
    }
    HoldingOutlook.Found found =
        ReleaseRow.PROPOSED.equals(row.state()) ? look(row) : HoldingOutlook.Found.NOTHING;
    return new ReleaseHolding(
        found.replay(),
        found.outdated(),
        found.heldLonger(),
        found.longerRows(),
        found.holdsLonger(),
        null);
  }

  /** Keeps the signature of who approves, where one is needed. */
  void sign(SignedInUser user, ReleaseRow row, ReleaseSignature signature) {
    HoldingOutlook.Found found = look(row);
    if (!found.holdsLonger()) {
      return;
    }
    if (signature == null) {
      throw ProblemException.unfit("release.signatureNeeded", List.of());
    }
    String statement = fit(user, signature);
    mapper.insert(
        new ReleaseSignatureRow(
            row.id(),
            user.username(),
            user.name(),
            statement,
            found.replay(),
            found.heldLonger(),
            found.longerRows().size(),
            clock.now()));
    Map<String, Object> details = new LinkedHashMap<>();
    details.put("heldLonger", found.heldLonger());
    details.put(
        "longerRows", found.longerRows().stream().map(HoldingOutlook.LongerClass::rule).toList());
    if (found.replay() != null) {
      details.put("replay", found.replay());
    }
    audit.record(new Audit.Change("release:" + row.number(), "release.signed", details));
  }

  private static String fit(SignedInUser user, ReleaseSignature signature) {
    List<FieldProblem> problems = new ArrayList<>();
    String name = FreeText.required("signature.name", signature.name(), LONGEST_NAME, problems);
    String statement =
        FreeText.required(
            "signature.statement", signature.statement(), ModelingNote.LONGEST, problems);
    if (name != null && !name.equals(user.name().strip())) {
      problems.add(new FieldProblem("signature.name", "release.signatureNotOwn"));
    }
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("release.signatureInvalid", problems);
    }
    return statement;
  }

  private HoldingOutlook.Found look(ReleaseRow row) {
    HoldingOutlook known = outlook.getIfAvailable();
    if (known == null || row.baseNo() == null) {
      return HoldingOutlook.Found.NOTHING;
    }
    SortedMap<String, byte[]> before = filesOf(row.baseNo());
    if (row.draftId() == null) {
      return known.of(null, 0, before, filesOf(row.targetNo()));
    }
    DraftRow draft = drafts.find(row.draftId());
    return known.of(draft.id(), draft.revision(), before, paths.all(draft));
  }

  private SortedMap<String, byte[]> filesOf(int number) {
    return released.of(releases.find(number).deploymentId());
  }
}
