package org.sixfold.modeling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sixfold.testsupport.EngineTest;
import org.sixfold.testsupport.HttpClient;
import org.sixfold.testsupport.HttpClient.Answer;
import org.sixfold.testsupport.HttpClients;
import org.sixfold.testsupport.SmallTown;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Two designers work on drafts; nothing of it reaches the released models. */
@EngineTest
class DraftsHttpTest {

  private static final String PATH_MODEL = "test-path.bpmn";
  private static final String DEADLINES = "task-deadlines.dmn";

  @Autowired HttpClients clients;
  @Autowired SmallTown town;

  HttpClient first;
  HttpClient second;

  @BeforeEach
  void designers() {
    town.people(
        "draft-first,设计员甲,DESIGNER," + SmallTown.SUBDISTRICT,
        "draft-second,设计员乙,DESIGNER," + SmallTown.SUBDISTRICT,
        "draft-doctor,医生,DOCTOR," + SmallTown.SUBDISTRICT);
    first = clients.basic("draft-first", SmallTown.PASSWORD);
    second = clients.basic("draft-second", SmallTown.PASSWORD);
  }

  private String begin() {
    Answer begun = first.post("/api/drafts", Map.of("title", "改电话核实时限"));
    assertThat(begun.status()).isEqualTo(201);
    return "/api/drafts/" + begun.body().path("id").asString();
  }

  private static Answer write(
      HttpClient designer, String draft, String file, int revision, String text) {
    return designer.send(
        "PUT",
        draft + "/files/" + file,
        Map.of("content", text),
        Map.of("If-Match", "\"" + revision + "\""));
  }

  private String text(String draft, String file) {
    return first.get(draft + "/files/" + file).body().path("content").asString();
  }

  private static List<String> codes(Answer checked, String file) {
    return StreamSupport.stream(checked.body().path("files").spliterator(), false)
        .filter(one -> one.path("name").asString().equals(file))
        .flatMap(one -> one.path("findings").valueStream())
        .map(finding -> finding.path("code").asString())
        .toList();
  }

  @Test
  void aDraftBeginsAsTheActiveReleaseAndListsWhatItChanges() {
    String draft = begin();

    Answer model = first.get(draft + "/files/" + PATH_MODEL);
    assertThat(model.header("ETag")).isEqualTo("\"0\"");
    assertThat(model.body().path("folder").asString()).isEqualTo("case/0-test");
    assertThat(first.get(draft).body().path("files")).isEmpty();

    Answer written =
        write(first, draft, DEADLINES, 0, text(draft, DEADLINES).replace("c+2h", "c+7h"));

    assertThat(written.status()).isEqualTo(200);
    assertThat(written.header("ETag")).isEqualTo("\"1\"");
    JsonNode view = second.get(draft).body();
    assertThat(view.path("files")).hasSize(1);
    assertThat(view.path("files").get(0).path("name").asString()).isEqualTo(DEADLINES);
    assertThat(view.path("files").get(0).path("change").asString()).isEqualTo("CHANGED");
    assertThat(view.path("editors").get(0).asString()).isEqualTo("draft-first");
    assertThat(view.path("outdated").asBoolean()).isFalse();
    assertThat(first.get(draft + "/files/" + DEADLINES + "/base").body().path("content").asString())
        .contains("c+2h")
        .doesNotContain("c+7h");
    assertThat(first.get("/api/drafts").body().path("items").findValuesAsString("id"))
        .contains(draft.substring("/api/drafts/".length()));
  }

  @Test
  void whoComesSecondIsToldWhoWasFaster() {
    String draft = begin();
    String text = text(draft, PATH_MODEL);
    assertThat(write(second, draft, PATH_MODEL, 0, text + "<!-- 乙 -->").status()).isEqualTo(200);

    Answer late = write(first, draft, PATH_MODEL, 0, text + "<!-- 甲 -->");

    assertThat(late.status()).isEqualTo(412);
    assertThat(late.code()).isEqualTo("draft.changedMeanwhile");
    assertThat(late.body().path("changedBy").asString()).isEqualTo("draft-second");
    assertThat(late.body().path("changedAt").asString()).isNotBlank();
    assertThat(late.body().path("revision").asInt()).isEqualTo(1);
    assertThat(text(draft, PATH_MODEL)).contains("乙").doesNotContain("甲");
    assertThat(write(first, draft, DEADLINES, 0, text(draft, DEADLINES) + "<!-- -->").status())
        .as("in another file nobody is in the way")
        .isEqualTo(200);
    assertThat(write(first, draft, PATH_MODEL, 1, text).status()).isEqualTo(200);
    assertThat(first.put(draft + "/files/" + PATH_MODEL, Map.of("content", text)).status())
        .isEqualTo(428);
  }

  @Test
  void aDraftTakesWhatTheCheckTakes() {
    String draft = begin();
    String model = text(draft, PATH_MODEL);

    assertThat(write(first, draft, PATH_MODEL, 0, padded(model, DraftFiles.LARGEST)).status())
        .isEqualTo(200);
    assertThat(write(first, draft, PATH_MODEL, 1, padded(model, DraftFiles.LARGEST + 1)).code())
        .isEqualTo("draft.fileTooLarge");
    assertThat(text(draft, PATH_MODEL)).hasSizeGreaterThan(DraftFiles.LARGEST / 2);
    assertThat(
            first
                .send(
                    "PUT",
                    draft + "/comments",
                    Map.of("text", padded("", DraftFiles.LARGEST)),
                    Map.of())
                .status())
        .as("anything else stays small")
        .isEqualTo(413);
  }

  /** A text with a comment behind it, of so many bytes. */
  private static String padded(String text, int bytes) {
    int missing = bytes - text.getBytes(StandardCharsets.UTF_8).length - "<!---->".length();
    return text + "<!--" + "a".repeat(missing) + "-->";
  }

  @Test
  void ofManyWhoWriteAtOnceOneIsTaken() {
    String draft = begin();
    String text = text(draft, PATH_MODEL);

    List<Integer> answers =
        IntStream.range(0, 8)
            .parallel()
            .mapToObj(
                one ->
                    write(one % 2 == 0 ? first : second, draft, PATH_MODEL, 0, text + "<!-- -->")
                        .status())
            .sorted()
            .toList();

    assertThat(answers).containsExactly(200, 412, 412, 412, 412, 412, 412, 412);
    assertThat(first.get(draft).body().path("revision").asInt()).isEqualTo(1);
  }

  @Test
  void aNameStandsForOneModelOrTableOrForm() {
    String draft = begin();
    write(first, draft, "test-path.form", 0, text(draft, "test-call.form"));

    assertThat(codes(first.post(draft + "/check", null), "test-path.form"))
        .contains("model.keyTwice");
  }

  @Test
  void anUndoneFileIsAsInTheBaseAndATakenOutOneIsGone() {
    String draft = begin();
    Map<String, String> began = Map.of("If-Match", "\"0\"");
    assertThat(first.send("DELETE", draft + "/files/" + DEADLINES, null, began).status())
        .isEqualTo(204);
    assertThat(first.get(draft + "/files/" + DEADLINES).code()).isEqualTo("draft.fileUnknown");
    assertThat(codes(first.post(draft + "/check", null), PATH_MODEL))
        .contains("bpmn.deadlineUnknown");

    Map<String, String> taken = Map.of("If-Match", "\"1\"");
    assertThat(
            first
                .send("DELETE", draft + "/files/" + DEADLINES + "?revert=true", null, taken)
                .status())
        .isEqualTo(204);

    assertThat(first.get(draft).body().path("files")).isEmpty();
    assertThat(first.get(draft + "/files/" + DEADLINES).header("ETag")).isEqualTo("\"0\"");
  }

  @Test
  void allFilesAreCheckedTogether() {
    String draft = begin();
    String asked = text(draft, PATH_MODEL).replace("\"test-call\"", "\"test-visit\"");
    write(first, draft, PATH_MODEL, 0, asked);
    assertThat(codes(first.post(draft + "/check", null), PATH_MODEL)).contains("bpmn.formUnknown");

    String form = text(draft, "test-call.form").replace("test-call", "test-visit");
    assertThat(write(first, draft, "test-visit.form", 0, form).status()).isEqualTo(200);

    Answer checked = first.post(draft + "/check", null);
    assertThat(codes(checked, PATH_MODEL)).doesNotContain("bpmn.formUnknown");
    assertThat(checked.body().path("revision").asInt()).isEqualTo(2);
    assertThat(first.get(draft + "/files/test-visit.form").body().path("folder").asString())
        .isEqualTo("forms/added");
    assertThat(first.get(draft).body().path("files").get(1).path("change").asString())
        .isEqualTo("ADDED");
  }

  @Test
  void aFileThatCannotBeReadIsAFindingAndNoFailure() {
    String draft = begin();
    write(first, draft, PATH_MODEL, 0, "<definitions>");

    Answer checked = first.post(draft + "/check", null);

    assertThat(codes(checked, PATH_MODEL)).containsExactly("model.notWellFormed");
    assertThat(checked.body().path("errors").asInt()).isPositive();
  }

  @Test
  void aPathGoesOutAndComesBackAsOneZip() throws IOException {
    String draft = begin();
    Map<String, String> files = unzip(first.open(draft + "/archive"));
    assertThat(files).containsKeys("case/0-test/" + PATH_MODEL, "forms/test/test-call.form");
    files.replaceAll((name, text) -> text.replace("c+2h", "c+4h"));

    Answer taken =
        first.upload(draft + "/archive", "path.zip", zip(files), Map.of("If-Match", "\"0\""));

    assertThat(taken.status()).isEqualTo(200);
    assertThat(taken.body().path("files")).hasSize(1);
    assertThat(text(draft, DEADLINES)).contains("c+4h");
    assertThat(
            first
                .upload(draft + "/archive", "path.zip", zip(files), Map.of("If-Match", "\"0\""))
                .status())
        .as("made on an older revision")
        .isEqualTo(412);
    for (String hostile : List.of("../../etc/x.bpmn", "case/0-test/x.sh", "case/x/../a.bpmn")) {
      Answer refused =
          first.upload(
              draft + "/archive",
              "path.zip",
              zip(Map.of(hostile, "<a/>")),
              Map.of("If-Match", "\"1\""));
      assertThat(refused.code()).as(hostile).isEqualTo("draft.archiveUnfit");
    }
    assertThat(
            first
                .upload(
                    draft + "/archive",
                    "path.zip",
                    zip(Map.of("case/0-test/bomb.bpmn", " ".repeat(DraftFiles.LARGEST + 1))),
                    Map.of("If-Match", "\"1\""))
                .code())
        .isEqualTo("draft.archiveUnfit");
  }

  @Test
  void designersCommentOnElements() {
    String draft = begin();
    Answer said =
        second.post(
            draft + "/comments",
            Map.of("file", PATH_MODEL, "element", "userTask_testCall", "text", "这里要加时限"));
    assertThat(said.status()).isEqualTo(201);

    Answer done =
        first.post(draft + "/comments/" + said.body().path("id").asString() + "/done", null);

    assertThat(done.body().path("doneBy").asString()).isEqualTo("draft-first");
    JsonNode comment = first.get(draft + "/comments").body().path("items").get(0);
    assertThat(comment.path("author").asString()).isEqualTo("draft-second");
    assertThat(comment.path("element").asString()).isEqualTo("userTask_testCall");
    assertThat(
            first
                .post(draft + "/comments", Map.of("file", PATH_MODEL, "text", "电话 13812345678"))
                .status())
        .as("no numbers of people")
        .isEqualTo(422);
  }

  @Test
  void aDiscardedDraftIsNotChangedAnyMore() {
    String draft = begin();
    assertThat(first.delete(draft).status()).isEqualTo(204);

    assertThat(write(first, draft, PATH_MODEL, 0, "x").code()).isEqualTo("draft.closed");
    assertThat(first.get(draft).body().path("state").asString()).isEqualTo("DISCARDED");
  }

  @Test
  void draftsAreForDesignersOnly() {
    HttpClient doctor = clients.basic("draft-doctor", SmallTown.PASSWORD);

    assertThat(doctor.post("/api/drafts", Map.of("title", "x")).status()).isEqualTo(403);
    assertThat(doctor.get(begin() + "/files/" + PATH_MODEL).status()).isEqualTo(403);
  }

  private static Map<String, String> unzip(HttpResponse<InputStream> answer) throws IOException {
    Map<String, String> files = new TreeMap<>();
    byte[] bytes = answer.body().readAllBytes();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return files;
  }

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
