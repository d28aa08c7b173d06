package org.sixfold.replay;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sixfold.access.SignedInUser;
import org.sixfold.audit.Audit;
import org.sixfold.modeling.DraftCheck;
import org.sixfold.modeling.Drafts;
import org.sixfold.replay.persistence.ReplayCaseRow;
import org.sixfold.replay.persistence.ReplayMapper;
import org.sixfold.replay.persistence.ReplayRow;
import org.sixfold.shared.FieldProblem;
import org.sixfold.shared.Ids;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.shared.ProblemException;
import org.sixfold.shared.ProblemTexts;
import org.sixfold.shared.SixfoldClock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Asks what a draft would have done to past cases; one replay at a time, whoever asks. */
@Service
public class Replays {

  private static final int MOST_CASES = 50_000;

  private final ReplayMapper mapper;
  private final Drafts drafts;
  private final DraftCheck check;
  private final ProblemTexts texts;
  private final ReplayProperties properties;
  private final Audit audit;
  private final SixfoldClock clock;
  private final JsonMapper json;

  Replays(
      ReplayMapper mapper,
      Drafts drafts,
      DraftCheck check,
      ProblemTexts texts,
      ReplayProperties properties,
      Audit audit,
      SixfoldClock clock,
      JsonMapper json) {
    this.mapper = mapper;
    this.drafts = drafts;
    this.check = check;
    this.texts = texts;
    this.properties = properties;
    this.audit = audit;
    this.clock = clock;
    this.json = json;
  }

  /** What may be otherwise for a case. */
  public enum Difference {
    DECIDED,
    MISSED,
    LONGER,
    SHORTER
  }

  /**
   * Begins a replay, which goes on by itself on any node.
   *
   * @param to null for now
   * @param limit the first so many cases; null for all
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code draft.unknown}; 409 {@code
   *     replay.underWay}; 422 {@code replay.invalid} with a problem per field, {@code
   *     replay.hasErrors} with the findings that say what cannot be read
   */
  @Transactional
  public Replay start(SignedInUser user, String draftId, Instant from, Instant to, Integer limit) {
    drafts.find(user, draftId);
    Instant until = to == null ? clock.now() : to;
    refuseUnfit(from, until, limit);
    refuseUnreadable(user, draftId);
    Integer last = mapper.lastNumber(draftId);
    int number = last == null ? 1 : last + 1;
    try {
      mapper.insert(
          new ReplayRow(
              Ids.next(),
              draftId,
              number,
              ReplayRow.WAITING,
              from,
              until,
              limit,
              null,
              null,
              user.username(),
              clock.now(),
              null,
              0,
              0,
              0,
              null,
              null,
              null,
              null,
              0,
              null));
    } catch (DuplicateKeyException another) {
      throw ProblemException.conflict("replay.underWay");
    }
    audit.record(
        new Audit.Change(
            "draft:" + draftId,
            "replay.started",
            Map.of("n", number, "from", from.toString(), "until", until.toString())));
    return find(user, draftId, number);
  }

  private void refuseUnreadable(SignedInUser user, String draftId) {
    List<DraftCheck.FileFindings> files = check.unreadable(user, draftId);
    if (!files.isEmpty()) {
      int found = files.stream().mapToInt(file -> file.findings().size()).sum();
      throw new ProblemException(422, "replay.hasErrors", List.of(), Map.of("files", files), found);
    }
  }

  private void refuseUnfit(Instant from, Instant until, Integer limit) {
    List<FieldProblem> problems = new ArrayList<>();
    if (from == null) {
      problems.add(new FieldProblem("from", "form.required"));
    }
    if (problems.isEmpty()) {
      if (!from.isBefore(until) || until.isAfter(clock.now())) {
        problems.add(new FieldProblem("to", "replay.notPast"));
      } else if (Duration.between(from, until).compareTo(properties.longest()) > 0) {
        problems.add(new FieldProblem("from", "replay.tooLong", properties.longest().toDays()));
      }
    }
    if (limit != null && (limit < 1 || limit > MOST_CASES)) {
      problems.add(new FieldProblem("limit", "value.invalid"));
    }
    if (!problems.isEmpty()) {
      throw ProblemException.unfit("replay.invalid", problems);
    }
  }

  /**
   * The replays of a draft, newest first, without their summaries.
   *
   * @throws ProblemException 403 {@code access.forbidden}; 404 {@code draft.unknown}
   */
  @Transactional(readOnly = true)
  public Page<Replay> list(SignedInUser user, String draftId, Paging paging) {
    int revision = drafts.find(user, draftId).revision();
    return paging
        .page(
            mapper.list(draftId, after(paging), paging.fetch()),
            row -> String.valueOf(row.number()))
        .map(row -> view(row, revision));
  }

  /**
   * One replay.
   *
   * @throws ProblemException as {@link #list}; 404 {@code replay.unknown}
   */
  @Transactional(readOnly = true)
  public Replay find(SignedInUser user, String draftId, int number) {
    int revision = drafts.find(user, draftId).revision();
    return view(known(draftId, number), revision);
  }

  /**
   * Cases that come out otherwise.
   *
   * @param difference null for all
   * @throws ProblemException as {@link #find}; 400 {@code replay.differenceUnknown}
   */
  @Transactional(readOnly = true)
  public Page<CaseChange> cases(
      SignedInUser user, String draftId, int number, String difference, Paging paging) {
    drafts.find(user, draftId);
    String wanted = difference == null ? null : known(difference).name();
    List<ReplayCaseRow> rows =
        mapper.cases(known(draftId, number).id(), wanted, after(paging), paging.fetch());
    return paging
        .page(rows, row -> String.valueOf(row.number()))
        .map(row -> json.readValue(row.content(), CaseChange.class));
  }

  private static Difference known(String difference) {
    try {
      return Difference.valueOf(difference.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException unknown) {
      throw ProblemException.badRequest("replay.differenceUnknown", difference);
    }
  }

  private static Integer after(Paging paging) {
    try {
      return paging.after() == null ? null : Integer.valueOf(paging.after());
    } catch (NumberFormatException foreign) {
      throw ProblemException.badRequest("page.cursorInvalid");
    }
  }

  private ReplayRow known(String draftId, int number) {
    ReplayRow row = mapper.find(draftId, number);
    if (row == null) {
      throw ProblemException.notFound("replay.unknown", number);
    }
    return row;
  }

  private Replay view(ReplayRow row, int revision) {
    String[] words =
        row.failureWords() == null
            ? new String[0]
            : json.readValue(row.failureWords(), String[].class);
    return new Replay(
        row.number(),
        Replay.State.valueOf(row.state()),
        row.fromAt(),
        row.untilAt(),
        row.mostCases(),
        row.revision(),
        row.baseNo(),
        row.revision() != null && row.revision() != revision,
        row.startedBy(),
        row.startedAt(),
        row.endedAt(),
        new Replay.Progress(row.done(), row.total()),
        row.failure(),
        row.failure() == null ? null : texts.of(row.failure(), (Object[]) words),
        words.length == 0 ? null : words[0],
        row.resultHash(),
        row.summary() == null ? null : json.readValue(row.summary(), ReplaySummary.class));
  }
}
