package org.sixfold.intake.persistence;

import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Signed answers to the senders of lists: added and read; only the file goes, with the data. */
@Mapper
public interface ListReplyMapper {

  /** People of the list who are still being checked. */
  List<CheckedCaseRow> stillChecked(@Param("listId") String listId);

  /**
   * @throws org.springframework.dao.DuplicateKeyException if that revision is signed
   */
  void insert(@Param("row") ListReplyRow row, @Param("content") byte[] content);

  /** The latest first. */
  List<ListReplyRow> of(@Param("listId") String listId);

  /** Null if there is none, or once it is erased. */
  FileRow content(@Param("listId") String listId, @Param("revision") int revision);

  /**
   * @throws org.springframework.dao.DuplicateKeyException if it was sent
   */
  void send(ListSendingRow row);

  List<ListSendingRow> sendings(@Param("listId") String listId);

  int eraseList(@Param("listId") String listId);

  /** Files that name this person. */
  int eraseCase(@Param("caseId") String caseId);
}
