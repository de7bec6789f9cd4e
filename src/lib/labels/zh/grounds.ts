/** What a ground of refusal means, in words of our own; the Regulations alone are binding. */
export interface GroundWords {
  meaning: string;
  /** A use that the article bears. */
  use: string;
  /** A use that it does not bear, often seen in reviews and suits. */
  misuse: string;
}

/** The eight grounds of Table 3（三）, by indicator; their articles are with the indicators. */
export const groundWords: Readonly<Record<string, GroundWords>> = {
  refused_state_secret: {
    meaning: '依照保密法律确定为国家秘密、仍在保密期限内的信息。',
    use: '文件标有密级且未解密，答复时写明属于国家秘密；能分开的，公开其余部分。',
    misuse: '没有定密或者已经解密，只因内容“敏感”就不公开；把内部文件、工作秘密当作国家秘密。',
  },
  refused_prohibited_by_law: {
    meaning: '法律或者行政法规明文规定不得公开的信息；规章和地方文件不能作依据。',
    use: '能识别单个统计调查对象的资料，答复时写明法律名称和条款。',
    misuse: '引用部门规章、地方文件或者内部规定；只说“法律禁止”，不写具体条款。',
  },
  refused_security_stability: {
    meaning: '公开后可能危及国家安全、公共安全、经济安全、社会稳定的信息。',
    use: '重要设施的安防细节、处置突发事件的方案，并说明公开后会带来什么危害。',
    misuse: '只写“影响社会稳定”，不说明危害怎样发生；因为担心引发信访就不公开。',
  },
  refused_third_party: {
    meaning:
      '涉及商业秘密、个人隐私等，公开会损害第三方合法权益的信息；第三方同意，或者不公开会对公共利益造成重大影响的，仍应公开。',
    use: '书面征求第三方意见，对方有合理理由不同意；遮盖身份证号、住址后提供其余内容。',
    misuse: '不征求意见就认定；对方不同意就不公开，不看理由是否合理，也不看是否涉及重大公共利益。',
  },
  refused_internal_affairs: {
    meaning: '人事管理、后勤管理、内部工作流程三类内部事务信息。条文用“可以”，属于裁量。',
    use: '内部考勤、值班安排、公文流转记录。',
    misuse: '把对外产生影响的职责分工、办事流程、裁量基准当作内部事务；扩大到三类以外。',
  },
  refused_process_info: {
    meaning:
      '履行职责中形成的讨论记录、过程稿、磋商信函、请示报告四类过程性信息。条文用“可以”，另有规定应当公开的从其规定。',
    use: '事项还在研究、没有作出决定时的讨论记录和修改稿。',
    misuse: '决定已经作出并对外生效，仍不公开作为依据的材料；把会议纪要、批复一概当作过程性信息。',
  },
  refused_enforcement_file: {
    meaning: '行政执法活动中形成的案卷信息。条文用“可以”，另有规定应当公开的从其规定。',
    use: '处罚、检查案件的调查笔录和内部审批材料，并告知当事人可以依法查阅案卷。',
    misuse: '把应当公开的处罚决定、许可结果也归入案卷；把日常管理材料当作执法案卷。',
  },
  refused_statutory_query: {
    meaning: '工商、不动产登记资料等，法律、行政法规对怎样获取另有规定的信息。',
    use: '告知依照哪部法律或者行政法规、到哪里查询。',
    misuse: '没有法律、行政法规的特别规定，只是本单位另设查询窗口；只说不公开，不告知查询途径。',
  },
};
