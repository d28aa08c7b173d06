package org.sixfold.verification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sixfold.access.SignedInUser;
import org.sixfold.shared.Page;
import org.sixfold.shared.Paging;
import org.sixfold.testsupport.Filled;
import org.sixfold.testsupport.Outside;
import org.sixfold.testsupport.ProcessTest;
import org.sixfold.testsupport.Shortcuts;
import org.sixfold.testsupport.Walk;
import org.sixfold.worklist.TaskDrafts;
import org.sixfold.worklist.TaskForms;
import org.sixfold.worklist.TaskPack;
import org.springframework.beans.factory.annotation.Autowired;

/** What is read for many tasks at once is what each form shows by itself. */
@ProcessTest
class TakenAlongTest {

  @Autowired Walk walk;
  @Autowired Shortcuts shortcuts;
  @Autowired Outside outside;
  @Autowired TaskPack pack;
  @Autowired TaskForms forms;
  @Autowired TaskDrafts drafts;

  @Test
  void everyFormIsTakenAlongAsItIsOpened() {
    walk.startAt("2021-12-24T07:00");
    String sampled = shortcuts.isolated("CLOSE_CONTACT", "2021-12-10T18:00");
    walk.until("2021-12-24T09:00");
    outside.tells(
        "gm-" + Walk.GRID, sampled, "need.raised", Map.of("kind", "FOOD", "detail", "奶粉"));
    String door = "五金城社区永康人家17幢2单元" + sampled;
    List<String> cases =
        List.of(
            sampled,
            toldBefore(),
            walk.openFrom("宁波市镇海区", "2021-12-21"),
            walk.openFrom("杭州市西湖区", "2021-12-21"),
            walk.openAt(door),
            walk.openAt(door),
            walk.openAt(door + "楼上"));
    SignedInUser caller = walk.user(walk.assignee(cases.get(1), "check-by-phone"));
    drafts.save(caller, walk.task(cases.get(1), "check-by-phone"), Map.of("remark", "下午再打"), null);

    TreeSet<String> kinds = new TreeSet<>();
    for (TaskPack.Packed one : packedOf(cases)) {
      SignedInUser user = walk.user(one.task().assignee());
      TaskForms.Form alone = forms.form(user, one.task().id());
      assertThat(one.form())
          .as(one.task().kind())
          .extracting(TaskPack.Filled::data, TaskPack.Filled::person, TaskPack.Filled::draft)
          .containsExactly(alone.data(), alone.person(), alone.draft());
      kinds.add(one.task().kind());
    }

    assertThat(kinds)
        .contains("check-by-phone", "visit-person", "take-sample", "report-day", "meet-need");
    assertThat(shown(cases.get(1))).containsEntry("dependants", List.of("ELDERLY"));
    assertThat(shown(cases.get(2)).get("riskAreas"))
        .as("each by the own list")
        .isNotEqualTo(shown(cases.get(3)).get("riskAreas"));
  }

  private Map<String, Object> shown(String caseId) {
    return packedOf(List.of(caseId)).get(0).form().data();
  }

  /** Somebody who was called for another list. */
  private String toldBefore() {
    String before = walk.openPerson("330784199001011334");
    Map<String, Object> told = new HashMap<>(Filled.phoneCheck());
    told.put("dependants", List.of("ELDERLY"));
    told.put("wasInArea", "NO");
    walk.complete(before, "check-by-phone", "NOT_CONCERNED", told);
    return walk.openPerson("330784199001011334");
  }

  private List<TaskPack.Packed> packedOf(List<String> cases) {
    List<TaskPack.Packed> packed = new ArrayList<>();
    cases.stream()
        .flatMap(
            id ->
                walk
                    .values(
                        "select distinct assignee from work_item where case_id = ? and"
                            + " item_state = 'OPEN' and assignee is not null",
                        id)
                    .stream())
        .distinct()
        .forEach(who -> packed.addAll(all(walk.user(who))));
    return packed.stream().filter(one -> cases.contains(one.task().caseId())).toList();
  }

  private List<TaskPack.Packed> all(SignedInUser user) {
    List<TaskPack.Packed> all = new ArrayList<>();
    String cursor = null;
    do {
      Page<TaskPack.Packed> page = pack.page(user, Paging.of(100, cursor));
      all.addAll(page.items());
      cursor = page.next();
    } while (cursor != null);
    return all;
  }
}
