language-sq = Albanees
